// The wall: shows what the floor's resource says, whenever the floor tells that something changed. Frozen it goes on showing what it showed,
// also over a reload, but for what may not be seen any more; cut off it keeps what it has and says so.
(function () {
  "use strict";

  var SMALLEST = 0.02;
  var LARGEST = 0.2;
  var LARGEST_OF_POLL = 0.075;
  var wall = document.getElementById("wall");
  var code = wall.dataset.code;
  var nothing = { asking: null, poll: null, top: [] };
  var floor = null;
  var shown = nothing;
  var own = kept(sessionStorage, "own") || { blank: false, frozen: false, flipped: false };
  var isAsking = false;
  var isStale = false;
  var ahead = 0;
  var renew = null;

  function byId(id) { return document.getElementById(id); }
  function kept(storage, name) {
    try { return JSON.parse(storage.getItem("fireside-wall-" + code + name)); } catch (e) { return null; }
  }
  function keep(storage, name, value) {
    try { storage.setItem("fireside-wall-" + code + name, JSON.stringify(value)); } catch (e) { /* a browser that keeps nothing: a reload shows anew */ }
  }
  function say(element, text) {
    if (element.textContent !== text) { element.textContent = text; return true; }
    return false;
  }

  // Asked again while an answer is awaited, it is asked once more after that.
  function ask() {
    if (isAsking) { isStale = true; return; }
    isAsking = true;
    isStale = false;
    if (!floor) { shown = kept(localStorage, "shown") || nothing; }
    fetch(wall.dataset.resource + "/wall?shown=" + ids(shown).join(","), { cache: "no-store" }).then(function (answer) {
      if (answer.status === 404) { location.reload(); }
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.json();
    }).then(function (now) {
      isAsking = false;
      line(true);
      ahead = now.now - Date.now();
      floor = now.floor;
      if (renew) { renew(now.last); renew = null; }
      show(isFrozen() ? stillSeen(now) : fresh(now));
      if (isStale) { ask(); }
    }).catch(function () {
      isAsking = false;
      line(false);
      setTimeout(ask, 3000);
    });
  }
  function ids(state) { return state.top.concat(state.asking || []).map(function (question) { return question.id; }); }
  // A question that is put and a poll: the stage is for what came last, and a poll that takes answers then stands beside.
  function fresh(now) {
    var poll = now.polls[0] || null; // the one that takes answers, if any
    var isFirst = Boolean(poll) && !(now.asking && now.askedAt > poll.since);
    return { asking: now.asking, poll: poll && (isFirst || poll.open) ? poll : null, isPollFirst: isFirst, top: now.top };
  }
  function stillSeen(now) {
    function may(question) { return now.seen.indexOf(question.id) >= 0; }
    return { asking: shown.asking && may(shown.asking) ? shown.asking : null, poll: shown.poll && withoutHeld(shown.poll, now), isPollFirst: shown.isPollFirst, top: shown.top.filter(may) };
  }
  function withoutHeld(poll, now) {
    var same = now.polls.filter(function (each) { return each.id === poll.id && each.shown; })[0];
    if (poll.kind === "WORDS" && poll.shown && same) {
      poll.counted = poll.counted.filter(function (word) { return same.counted.some(function (each) { return each.label === word.label; }); });
    }
    return poll;
  }
  function isFrozen() { return own.frozen || floor.wall.frozen; }

  function show(state) {
    shown = state;
    keep(localStorage, "shown", state);
    wall.dataset.joinable = String(floor.state !== "CLOSED" || Boolean(state.poll && state.poll.open));
    wall.dataset.dark = String(floor.wall.dark !== own.flipped);
    wall.dataset.blank = String(floor.wall.blank || own.blank);
    wall.dataset.frozen = String(isFrozen());
    wall.dataset.ownBlank = String(own.blank);
    wall.dataset.shows = state.poll && (state.isPollFirst || !state.asking) ? "poll" : state.asking ? "asking" : floor.state !== "PREPARED" && state.top.length ? "top" : "join";
    say(byId("asking-text"), state.asking ? state.asking.text : "");
    say(byId("asking-who"), state.asking && state.asking.who ? state.asking.who : "");
    wall.dataset.beside = String(Boolean(state.poll) && wall.dataset.shows === "asking");
    say(byId("beside-text"), state.poll ? state.poll.prompt : "");
    mark();
    poll(state.poll);
    list(floor.state === "PREPARED" ? [] : state.top);
    fit();
  }
  // For who runs the screen: why it does not do what the console says.
  function mark() {
    var texts = byId("mark").dataset;
    say(byId("mark"), own.blank ? texts.textBlank : own.frozen ? texts.textOwnFrozen : floor.wall.frozen ? texts.textFrozen : "");
  }
  function poll(shown) {
    if (!shown) { return; }
    var isSeen = shown.shown && shown.counted.length > 0;
    byId("poll").dataset.kind = shown.kind;
    byId("poll").dataset.seen = String(isSeen);
    byId("poll-how").hidden = !shown.open;
    say(byId("poll-title"), shown.prompt);
    if (!isSeen) { return; }
    say(byId("poll-total"), firesidePoll.total(shown, { answers: byId("poll").dataset.textAnswers, average: byId("poll").dataset.textAverage }));
    firesidePoll.results(byId("poll-list"), shown);
  }
  function list(top) {
    var all = byId("top-list");
    while (all.children.length > top.length) { all.lastElementChild.remove(); }
    top.forEach(function (question, i) {
      var li = all.children[i] || all.appendChild(byId("one").content.firstElementChild.cloneNode(true));
      say(li.querySelector(".top-votes"), String(question.votes));
      say(li.querySelector(".top-text"), question.text);
    });
  }

  function fit() {
    largest(byId("asking-text"), byId("asking-place"), LARGEST);
    largest(byId("poll-title"), byId("poll-place"), byId("poll").dataset.seen === "true" ? LARGEST_OF_POLL : LARGEST);
    largest(byId("poll-list"), byId("poll-results"), LARGEST_OF_POLL);
  }
  // The largest type in which all of a text is seen; a word is only divided where no size would do.
  function largest(text, place, part) {
    var least = innerHeight * SMALLEST;
    var most = innerHeight * part;
    function fits(size) {
      text.style.fontSize = size + "px";
      return text.scrollHeight <= place.clientHeight && text.scrollWidth <= place.clientWidth;
    }
    if (!place.clientHeight) { return; }
    text.classList.remove("broken");
    text.classList.toggle("broken", !fits(least));
    while (most - least > 1) {
      var middle = (least + most) / 2;
      if (fits(middle)) { least = middle; } else { most = middle; }
    }
    fits(Math.floor(least));
  }

  function line(isThere) { say(byId("line"), isThere ? "" : byId("line").dataset.textCut); }

  var hours = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: wall.dataset.zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  function tick() { say(byId("clock"), hours.format(new Date(Date.now() + ahead))); }

  // For this screen only.
  var keys = {
    b: function () { own.blank = !own.blank; },
    f: function () { own.frozen = !own.frozen; },
    d: function () { own.flipped = !own.flipped; },
    "?": function () { var dialog = byId("keys"); if (dialog.open) { dialog.close(); } else { dialog.showModal(); } }
  };
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) { return; }
    event.preventDefault();
    keys[event.key]();
    keep(sessionStorage, "own", own);
    if (floor) { show(shown); }
    ask();
  });

  addEventListener("offline", function () { line(false); });
  addEventListener("online", ask);
  addEventListener("resize", fit);
  if (document.fonts) { document.fonts.ready.then(fit); }
  setInterval(tick, 1000);
  tick();
  ask();
  firesideLive.listen({ stream: wall.dataset.stream, resource: wall.dataset.resource, last: wall.dataset.last }, {
    change: ask,
    anew: function (from) { renew = from; ask(); },
    line: line
  });
}());
