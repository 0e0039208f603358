const OFFICE =
  /(?:省|市|县|區|区|旗|镇|鎮|乡|鄉|村|街道|办事处|局|委|办|厅|廳|部|院|校|大学|学院|中学|小学|幼儿园|中心|公司|集团|厂|银行|支行|分行|协会|学会|商会|联合会|联社|站|所|队|支队|大队|法院|检察院|派出所|社区|园区|开发区|高新区|示范区|新区|农场|林场|矿|港|馆|社|台|工会|团委|妇联|纪委|监委|政协|人大|红十字会|电视台|供电|税务|分局|总局|支部|党委|党组|医院|[机工车电]务段|供电段|车辆段)$/;

/** 已成定局, 全部, 好机会: words that end as an office's name does. */
const NO_OFFICE = /(?:[定结格布全大开新破变僵战时棋]局|[全内外局干一]部|[社机盛聚]会|[法依]院|车队|场所|[舞平擂光]台)$/;

/** 示范区应急管理局, 贾寨镇: the name of a place or an office, as kickers often are. */
export const namesOffice = (core: string): boolean =>
  core.length >= 2 && core.length <= 16 && OFFICE.test(core) && !NO_OFFICE.test(core) && !/[，。！？：“”\s]/.test(core);
