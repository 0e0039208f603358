/** What `baolan --help` prints. */
export const HELP = `报栏：把中文报纸版面的原文变成数据和阅读网站。

用法
  baolan check [选项] <文件或文件夹>…   检查版面，指出认不出、没把握和写错的地方
  baolan press [选项] <文件或文件夹>…   把版面变成 JSON
  baolan search [选项] <文件或文件夹> <检索词>…   找出含有检索词的稿件，和网站上的检索结果一样
  文件可以是 .txt、.md、.html、.htm；写 - 就读标准输入；旁边的 <版面>.yaml 是它的附带文件。

check 的选项
  --explain            写明每一行被当作什么、有几分把握、凭什么
  --format <格式>      text（默认）、json 或 sarif
  --watch              文件一存盘就重新检查，Ctrl-C 结束

press 的选项
  --out <文件夹>       每版写成 <文件夹>/<期>/<版>.json；不写就印在标准输出上

search 的选项
  --tier <方式>        scan（默认，逐篇看）、worker（内存索引）或 static（静态索引文件），结果相同
  --format <格式>      text（默认）或 json

共同的选项
  --encoding <编码>    utf-8、gb18030 或 big5；不写就先试 UTF-8，再试 GB18030
  --color, --no-color  要不要颜色；不写就看是不是终端，也看 NO_COLOR
  --help, --version

退出码
  0 没有错误   1 原文或附带文件里有错误   2 用法不对

例子
  baolan check content
  baolan check --explain content/2021-01/示范区.txt
  baolan press --out build content
  baolan search content '疫苗 by:马晓伟 -接种'
  cat 要闻.txt | baolan press -

详见 docs/cli.md。
`;
