// The editor's own words in Chinese: YASGUI speaks English alone.

const words = {
  Query: "查询",
  "Close tab": "关闭标签页",
  "Add tab": "新建标签页",
  "Add a new tab": "新建标签页",
  "Open settings": "打开设置",
  "Share query": "分享查询",
  "Run query": "运行查询",
  Table: "表格",
  "Shows Table view": "以表格显示",
  Response: "原始响应",
  "Shows Response view": "显示原始响应",
  Boolean: "是否",
  "Filter query results": "筛选结果",
  "Download result": "下载结果",
  "Download Results": "下载结果",
  "View documentation of Table": "查看表格的说明",
  "View documentation of Response": "查看原始响应的说明",
  First: "首页",
  Previous: "上一页",
  Next: "下一页",
  Last: "末页",
  pagination: "分页",
  "Simple view": "简洁显示",
  Ellipse: "省略长文本",
  "Page size:": "每页行数：",
  All: "全部",
  "New Tab": "新建标签页",
  "Rename Tab": "重命名标签页",
  "Copy Tab": "复制标签页",
  "Close Tab": "关闭标签页",
  "Close other tabs": "关闭其他标签页",
  "Undo close Tab": "恢复关闭的标签页",
  "No data available in table": "没有结果",
  "No matching records found": "没有符合的结果",
};

const sentences = [
  [/^Query (\d+)$/, "查询 $1"],
  [/^(\d+) results?$/, "$1 条结果"],
  [/^(\d+) results? in ([\d.]+) seconds?$/, "$1 条结果，用时 $2 秒"],
  [/^Showing (\d+) to (\d+) of ([\d,]+) entr(?:y|ies)$/, "第 $1 至 $2 行，共 $3 行"],
  [/^Showing (\d+) to (\d+) of ([\d,]+) entr(?:y|ies) \(filtered from ([\d,]+) total entr(?:y|ies)\)$/, "第 $1 至 $2 行，共 $3 行（筛选自 $4 行）"],
  [/^(.*): Activate to (?:sort|invert sorting|remove sorting)$/, "$1：点按以排序"],
];

function said(english) {
  const plain = english.trim();
  const word = words[plain] ?? sentences.flatMap(([pattern, chinese]) => (pattern.test(plain) ? [plain.replace(pattern, chinese)] : []))[0];
  return word === undefined ? english : english.replace(plain, word);
}

// What people write and what the graph answers stays as it is.
const theirs = ".CodeMirror, td, pre";

export function translate(root) {
  for (const element of root.querySelectorAll("[title], [aria-label], [placeholder]")) {
    for (const name of ["title", "aria-label", "placeholder"]) {
      const english = element.getAttribute(name);
      if (english && said(english) !== english) {
        element.setAttribute(name, said(english));
      }
    }
  }
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.parentElement.closest(theirs) && said(text.data) !== text.data) {
      text.data = said(text.data);
    }
  }
}
