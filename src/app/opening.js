/* Put into the page itself, and run in every browser, also in those that cannot read the app: tells, in the words of their time
   (ES5), what to do where the page does not open. */
(function () {
  var OLD =
    "这个浏览器太旧，打不开规划图谱。请换用 Chrome 或 Edge 94、Firefox 93、Safari 15.4（2021年）以上的版本，或国产浏览器的“极速模式”。";
  var LOST = "规划图谱没有取全，打不开。请检查网络，再重新载入。";
  function tell(words, canReload) {
    var root = document.getElementById("root");
    /* Once the app stands there, it speaks for itself. */
    if (!root || !root.querySelector(".opening")) return;
    root.innerHTML = '<div class="opening" role="alert"><p>' + words + "</p></div>";
    if (!canReload) return;
    var button = document.createElement("button");
    button.type = "button";
    button.appendChild(document.createTextNode("重新载入"));
    button.onclick = function () {
      location.reload();
    };
    root.firstChild.appendChild(button);
  }
  function isOld() {
    return !("noModule" in document.createElement("script")) || !Object.hasOwn || ![].at || !window.ResizeObserver;
  }
  function look() {
    if (isOld()) tell(OLD);
  }
  /* A script that did not come is told on its element; words of a later time are a fault of syntax, whatever the browser says it has. */
  function hear(event) {
    if (/SyntaxError/.test(event.message || "")) tell(OLD);
    else if (event.message || (event.target && event.target.nodeName === "SCRIPT")) tell(LOST, true);
  }
  if (window.addEventListener) {
    window.addEventListener("error", hear, true);
    window.addEventListener("DOMContentLoaded", look);
  } else if (window.attachEvent) window.attachEvent("onload", look);
})();
