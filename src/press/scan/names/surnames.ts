import { isOneOf, unitsOf } from "../units.ts";

/**
 * Chinese family names, the commoner ones first (after the public ranking of the 2020 name report of China's Ministry
 * of Public Security, then the Hundred Family Surnames), in simplified and traditional form.
 */
const COMMON =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范" +
  "汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文傅" +
  "張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蕭董袁蔡蔣葉呂盧鍾譚陸範韋賈鄒侯閻龍賀顧龔萬錢戴嚴湯喬賴";
const RARER =
  "施洪季牛樊葛邢安齐梅庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包" +
  "司柏宁柯阮桂闵解强柴华车冉房边净阎聂岳鲁牧代郎隆丛艾全麻原储岑敖鞠冼蓝宫佟冀褚郁娄颜简饶党喻米练乌仇芦应晏苟滕商缪" +
  "申冷计皮蔺明竺仲竹党连巫栾仝来练尚贝占晁花俞占丘虞官尤苑迟池战井宗巩荆殷宿伍奚封卓窦章骆倪凤楼伊木蒙亓雍展" +
  "郜鄢嵇濮邰邬郗荀谈逄寇车富鹿由桑糜慎戚鄂楚哈母泮臧苌苻茅茹衣门闻阚云水昌昝暴柳栗桑滑满潭狄玉瞿祖税符粟索縢练练经羊翟胥节" +
  "亢仉伏佘依保信修倩储元先光兰关利劳况初匡占危卞厉台召和咸咎嘉回国坚堵塔夔奉姬宇宓容宣宦密寿山师帅平年广库幸庆庚庞延弓" +
  "張莊齊項陽衛鮑單寧關車聶魯叢蘭鄔許歐顏饒黨喻無應計連樂婁塗費紀靳闞瞿諸葉雲蔚揭撒才折扈揭敬晋普智曉朴权束杭杞桓鲜战" +
  "吉岩贠邸钮银降隗雒雪韶须鱼麦黑" +
  "酆毕穆萧湛禹刁裘贲诸荣於惠芮羿汲邴焦巴班秋钭蓟怀蒲籍屠阴莘贡宰郦郤璩燕郏浦农温慕习古戈庾暨衡弘禄阙殳沃厍訾毋沙乜巢蒯逯盖禚佴邝谌揣俸蹇庹宛漆辜禤矫隽靖郄戢肇侴妫松冒苍" +
  "溫榮閔陰畢郟農蓋蘇簡龐駱欒鄺習";
const SINGLE_COMMON = unitsOf(COMMON);
const SINGLE_RARER = unitsOf(RARER);

const COMPOUND = new Set([
  "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "长孙", "宇文", "端木", "轩辕", "南宫",
  "夏侯", "司空", "闻人", "赫连", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠", "钟离", "鲜于", "闾丘", "呼延",
  "独孤", "完颜", "百里", "东郭", "西门", "第五", "拓跋", "万俟", "公羊", "左丘", "羊舌", "梁丘", "纳兰", "叶赫", "爱新", "相里", "亓官", "丌官", "漆雕", "乐正", "巫马", "公西", "谷梁", "贺兰", "段干", "东里", "南门",
  "歐陽", "司馬", "諸葛", "東方", "尉遲", "公孫", "長孫", "軒轅", "南宮", "聞人", "赫連", "鍾離", "鮮于", "獨孤", "完顏", "西門",
]);

/** 2 for a common family name of one character, 1 for a rarer one, 0 for a character that is none. */
export const surnameRank = (char: string): 0 | 1 | 2 => (isOneOf(SINGLE_COMMON, char, 0) ? 2 : isOneOf(SINGLE_RARER, char, 0) ? 1 : 0);

/** Whether two characters are a compound family name: 欧阳. */
export const isCompoundSurname = (pair: string): boolean => COMPOUND.has(pair);
