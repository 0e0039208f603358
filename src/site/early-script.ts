/** What a page says that was opened from a disk: browsers let no script file run there, and a link from the root leads out of the folder. */
export const FROM_DISK = "这一页是从磁盘上直接打开的，只能读：链接和检索要由网站服务器打开才能用。";

/** The largest screen that the reader reckons with when it says what is far (src/reader/edition/first-window.ts), in CSS pixels. The window has no size yet: the script comes before the viewport is named. */
const PHONE_SCREEN = { width: 430, height: 932 };

/** Modules and paragraphs that are below the first window have no part in the first frame; each is as tall there as few are, so that nothing below them comes into the window. */
const FAR = ".far{content-visibility:hidden;contain-intrinsic-height:18em}";

/**
 * The script that stands inline in each page, because a file of its own would be waited for; the policy knows its hash. It
 *
 * - marks the document as one where scripts run, so that what needs them is shown before they have come, or says that it was opened from a disk, where they don't (fault 29);
 * - sets the reader's own size, face, theme and direction, so that the first paint has them, as the reader's code does later (src/cli/early.test.ts);
 * - makes room for a story's source where the address asks for it, and hides an unfiltered page whose address has filters until the script has applied them, for four seconds at most;
 * - on a phone leaves out of the first frame what stands below it, as the page marks it, and gives it back when that frame has been drawn: half of the layout, which the
 *   first text had waited for. Not where an address or a setting makes another first window. A sheet made by script, since it needs no room in the page's style.
 */
export const EARLY = [
  `var h=document.documentElement,d=h.dataset,l=location,s;if(l.protocol==="file:")addEventListener("DOMContentLoaded",function(){var b=document.body,p=document.createElement("p");p.className="px-gutter text-note text-soft";p.textContent="${FROM_DISK}";b.prepend(p)});else d.script="";`,
  'try{s=JSON.parse(localStorage.getItem("baolan:settings"));if(s&&s.v===1){var p=function(n,v){h.style.setProperty("--"+n,v)};',
  "if(/^(light|dark|sepia)$/.test(s.theme))d.theme=s.theme;if(/^(sans|kai)$/.test(s.face))d.face=s.face;",
  'if(s.direction==="vertical")d.direction=s.direction;if(s.pinyin===true)d.pinyin="";if(s.unspaced===true)d.unspaced="";',
  'if(s.size>=14&&s.size<=40){p("body-size",s.size/16+"rem");if(s.size>=24)d.large=""}',
  'if(s.leading>=1.5&&s.leading<=2.3)p("leading",String(s.leading));if(s.measure>=20&&s.measure<=60)p("measure",s.measure+"em")}}catch(e){}',
  String.raw`var q=l.search;if(q&&/[?&](?:at|section|page|q|source)=./.test(q)){if(/[?&]source=1/.test(q))d.source="";`,
  String.raw`if(/[?&](?:section|page|q)=./.test(q)&&!/\/a\//.test(l.pathname)){d.filtered="";setTimeout(function(){delete d.filtered},4000)}}`,
  `else if(!s&&!l.hash&&screen.width<=${PHONE_SCREEN.width}&&screen.height<=${PHONE_SCREEN.height})try{var f=new CSSStyleSheet;f.replaceSync("${FAR}");document.adoptedStyleSheets=[f];requestAnimationFrame(function(){setTimeout(function(){document.adoptedStyleSheets=[]})})}catch(e){}`,
].join("");
