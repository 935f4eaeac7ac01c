// A live page of staff: told by the stream of #live what has changed, it asks for that; without the stream it asks for all by the clock.
// However much happens at once, each thing is asked for once a second at most, and once more after the last; and nothing is asked for
// while something is pressed, so that what is under a finger stays there.
var firesideLivePage = (function () {
  "use strict";

  var AT_MOST_EVERY = 1000;
  var SOON = 100;
  var HELLO_WITHIN = 10000;
  var SILENCE = 40000;  // the server beats more often
  var GIVEN_UP = 15000; // an answer that is not there by then does not keep the page from asking again
  var asks = {};        // by what the stream tells
  var clock = null;
  var source = null;
  var watch = null;
  var isPressed = false;
  var pressed = null;   // the button that is pressed

  // @return asks as soon as it may be asked
  function gently(ask) {
    var asked = 0;
    var waiting = null;
    function now() {
      waiting = null;
      if (isPressed || !PrimeFaces.ajax.Queue.isEmpty()) { soon(); return; }
      asked = Date.now();
      ask();
    }
    function soon() {
      if (!waiting) { waiting = setTimeout(now, Math.max(SOON, asked + AT_MOST_EVERY - Date.now())); }
    }
    return soon;
  }

  function askAll() { Object.keys(asks).forEach(function (told) { asks[told](); }); }

  function showLine(isLive) {
    var live = document.getElementById("live");
    var told = isLive ? live.dataset.live : live.dataset.cut;
    if (live.textContent !== told) { live.textContent = told; }
    live.classList.toggle("fs-live-cut", !isLive);
  }

  function stopClock() {
    clearInterval(clock);
    clock = null;
  }

  function open(millis) {
    source = new EventSource(document.getElementById("live").dataset.stream);
    watchFor(HELLO_WITHIN, millis);
    function hear() { watchFor(SILENCE, millis); }
    source.onopen = function () {
      hear();
      stopClock();
      showLine(true);
      askAll();
    };
    source.onmessage = function (event) {
      hear();
      (asks[event.data] || askAll)();
    };
    source.addEventListener("beat", hear);
    source.addEventListener("anew", askAll);
    source.onerror = function () {
      tellCut(millis);
      // A cut stream is opened again by the browser; a refused one by us.
      if (source.readyState === EventSource.CLOSED) { watchFor(millis, millis); }
    };
  }

  function tellCut(millis) {
    showLine(false);
    if (!clock) { clock = setInterval(askAll, millis); }
  }

  // A line that died without a word is opened anew.
  function watchFor(silence, millis) {
    clearTimeout(watch);
    watch = setTimeout(function () {
      source.close();
      tellCut(millis);
      open(millis);
    }, silence);
  }

  function close() {
    clearTimeout(watch);
    stopClock();
    if (source) { source.close(); }
  }

  // An answer that was on its way already may bring a button anew before the finger is up: the browser then makes no click of it, and this does.
  function sameAs(button) { return button.dataset.press ? document.querySelector("[data-press='" + CSS.escape(button.dataset.press) + "']") : document.getElementById(button.id); }
  function onPress(event) {
    isPressed = event.button === 0;
    pressed = isPressed && event.target.closest("button");
  }
  function onRelease(event) {
    var before = pressed;
    onLeft();
    var now = before && !before.isConnected && sameAs(before);
    if (now && now.contains(document.elementFromPoint(event.clientX, event.clientY))) { now.click(); }
  }
  function onLeft() {
    isPressed = false;
    pressed = null;
  }

  document.addEventListener("pointerdown", onPress);
  document.addEventListener("pointerup", onRelease);
  document.addEventListener("pointercancel", onLeft);

  return {
    // @param what the stream tells, and what then is asked for @param millis between two askings by the clock
    listen: function (what, millis) {
      jQuery.ajaxSetup({ timeout: GIVEN_UP });
      Object.keys(what).forEach(function (told) { asks[told] = gently(what[told]); });
      // A page that nobody sees leaves its line to the others: a browser opens six to a server at most.
      function openIfSeen() {
        close();
        if (!document.hidden) {
          open(millis);
          askAll();
        }
      }
      document.addEventListener("visibilitychange", openIfSeen);
      window.addEventListener("online", openIfSeen);
      window.addEventListener("pagehide", close);
      openIfSeen();
    }
  };
}());
