/** 遗失声明, 寻人启事, 停电预告, 征稿启事: what heads a notice, which nobody signs as news is signed. */
export const NOTICE = /^[^，。：:]{0,12}(?:声明|启事|啟事|公告|通告|通知|公示|招领|讣告|更正|鸣谢|预告)$/u;
