/* Runs in every browser, also in those that cannot read the app: tells them so, in the words of their time (ES5). */
(function () {
  var WORDS =
    "这个浏览器太旧，打不开规划图谱。请换用 Chrome 或 Edge 94、Firefox 93、Safari 15.4（2021年）以上的版本，或国产浏览器的“极速模式”。";
  function tell() {
    var root = document.getElementById("root");
    /* Once the app stands there, it speaks for itself. */
    if (!root || !root.querySelector(".opening")) return;
    root.innerHTML = '<p class="opening" role="alert">' + WORDS + "</p>";
  }
  function isOld() {
    return !("noModule" in document.createElement("script")) || !Object.hasOwn || ![].at || !window.ResizeObserver;
  }
  function look() {
    if (isOld()) tell();
  }
  if (window.addEventListener) {
    /* Words of a later time are a fault of syntax, whatever the browser says it has. */
    window.addEventListener("error", function (event) {
      if (/SyntaxError/.test(event.message || "")) tell();
    });
    window.addEventListener("DOMContentLoaded", look);
  } else if (window.attachEvent) window.attachEvent("onload", look);
})();
