/** What is asked of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, "lang" | "name" | "voiceURI" | "default" | "localService">;

/** Languages whose voices read a Chinese paper: 普通话 as written in any country, 粤语 for those who want it. Android writes `zh_CN`. */
const isChinese = ({ lang }: Pick<Voice, "lang">): boolean => /^(?:zh|cmn|yue)(?:[-_]|$)/i.test(lang);

/** How well a voice fits a paper in simplified characters: the less the better. */
function rank({ lang, localService, default: standard }: Voice): number {
  const tag = lang.toLowerCase().replaceAll("_", "-");
  const place = /^(?:zh-cn|zh-hans|cmn-hans|zh$|cmn$|cmn-cn)/.test(tag) ? 0 : /^(?:yue|zh-hk|zh-yue)/.test(tag) ? 2 : 1;
  // One on the device speaks without a network, and its text stays here.
  return place * 4 + (localService ? 0 : 2) + (standard ? 0 : 1);
}

/** Takes the voices of a device; gives those that read Chinese, the fittest first, each once. */
export function chineseVoices<V extends Voice>(voices: readonly V[]): V[] {
  return voices
    .filter((voice, index) => isChinese(voice) && voices.findIndex(({ voiceURI }) => voiceURI === voice.voiceURI) === index)
    .map((voice, index) => ({ voice, index }))
    .sort((a, b) => rank(a.voice) - rank(b.voice) || a.index - b.index)
    .map(({ voice }) => voice);
}
