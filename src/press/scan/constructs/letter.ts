import type { Construct } from "../claim.ts";

const SALUTATION = /^(?:编辑部?(?:同志|老师)?|尊敬的[^，。]{1,16}|亲爱的[^，。]{1,16}|敬爱的[^，。]{1,16}|各位[^，。]{1,16}|[^，。\s]{0,8}(?:同志|先生|女士|朋友|老师|代表|委员|来宾)们?(?:、[^，。]{2,8}们?){0,4})[：:，！]$/;
const CLOSING = /^(?:此致|敬礼|敬礼！|此致敬礼|此致\s+敬礼[！!]?|祝好[！!]?|顺祝.{2,6}|特此(?:公告|通知|声明|致谢)。?|谢谢[！!]|谢谢大家[！。]?)$/;

/** Whether a block closes a letter, so that the line below it is who wrote. */
export const closesLetter = (core: string): boolean => core.length <= 12 && /敬礼|^祝好|^顺祝|^特此/.test(core);

/**
 * 书信 What letters and speeches begin and end with. Body, though it reads like a heading.
 *
 *     编辑同志：        女士们、先生们，        此致        敬礼
 */
export const letterLine: Construct = {
  name: "letter",
  longest: 32,
  claim({ core }) {
    if (CLOSING.test(core)) return { by: "letter", role: "body", confidence: 0.95, evidence: "书信的结尾" };
    if (SALUTATION.test(core)) return { by: "letter", role: "body", confidence: 0.93, evidence: "书信或讲话的称呼" };
    return undefined;
  },
};
