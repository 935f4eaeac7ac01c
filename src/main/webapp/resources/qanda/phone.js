// The phone page, live: the list and one's own questions follow what happens; what is asked or voted in a dead spot is kept and sent once
// when the line is back. Without this script the page's forms do the same, slower.
(function () {
  "use strict";

  var AGAIN = 4000;
  var TOO_FAST = 429;
  var NOT_THERE = 404;
  var PASSES = 10000;
  var floor = document.getElementById("floor");
  var list = document.getElementById("questions");
  var form = document.getElementById("askForm");
  var order = floor.dataset.order;
  var shown = Number(floor.dataset.shown);
  var total = Number(floor.dataset.total);
  var kept = "fireside-" + floor.dataset.code;
  var again = null;

  function byId(id) { return document.getElementById(id); }
  // What went wrong stays to be read until the person does something else, whatever else succeeds meanwhile.
  var passing = null;
  function quiet() { byId("told").textContent = ""; }
  function say(text, isBad) {
    var told = byId("told");
    clearTimeout(passing);
    Array.from(told.children).forEach(function (each) { if (isBad || !each.classList.contains("bad")) { each.remove(); } });
    var p = document.createElement("p");
    p.className = "told " + (isBad ? "bad" : "good");
    p.textContent = text;
    told.appendChild(p);
    if (!isBad) { passing = setTimeout(function () { p.remove(); }, PASSES); }
  }
  function remember(name, value) {
    try {
      if (value === null) { localStorage.removeItem(kept + name); } else { localStorage.setItem(kept + name, JSON.stringify(value)); }
    } catch (e) { /* a browser that keeps nothing: it is still sent while the page is open */ }
  }
  function remembered(name) {
    try { return JSON.parse(localStorage.getItem(kept + name)); } catch (e) { return null; }
  }
  function number() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    var hex = Array.from(bytes, function (b) { return (b + 256).toString(16).slice(1); }).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }
  // Resolves to the answer; rejects where there is no line. A refusal is an answer.
  function send(method, path, body) {
    return fetch(floor.dataset.resource + path, { method: method, headers: { "Content-Type": "application/json", "X-Fireside-Token": floor.dataset.token }, body: body ? JSON.stringify(body) : undefined })
      .then(function (answer) {
        if (answer.status >= 500) { throw new Error(String(answer.status)); }
        return answer.text().then(function (text) {
          var json = {};
          try { json = text ? JSON.parse(text) : {}; } catch (e) { /* a proxy's page */ }
          return { ok: answer.ok, status: answer.status, json: json };
        });
      });
  }
  function line(isThere) {
    var told = byId("offline");
    var text = isThere ? "" : floor.dataset.textOffline + (outbox.length ? " " + floor.dataset.textWaits : "");
    if (told.textContent !== text) { told.textContent = text; }
    told.hidden = isThere;
  }

  // What was done and is not known to have arrived: in order, kept over reloads.
  var outbox = remembered("outbox") || [];
  var isSending = false;
  function put(item) {
    outbox = outbox.filter(function (each) { return !["vote", "poll", "withdraw"].some(function (of) { return item[of] && each[of] === item[of]; }); });
    outbox.push(item);
    remember("outbox", outbox);
    flush();
  }
  function done(item) {
    outbox = outbox.filter(function (each) { return each !== item; });
    remember("outbox", outbox.length ? outbox : null);
  }
  function flush() {
    clearTimeout(again);
    if (isSending || !outbox.length) { return; }
    isSending = true;
    var item = outbox[0];
    sent(item).then(function (answer) {
      isSending = false;
      line(true);
      if (item.waited && answer.status === TOO_FAST) { // much was kept while there was no line: it goes out as fast as it may
        outbox.push(outbox.shift());
        again = setTimeout(flush, AGAIN);
        return;
      }
      done(item);
      if (item.question) { asked(item, answer); } else if (item.poll) { answered(item, answer); } else if (item.withdraw) { withdrawn(answer); } else { voted(item, answer); }
      flush();
    }).catch(function () {
      isSending = false;
      outbox.forEach(function (each) { each.waited = true; });
      remember("outbox", outbox);
      line(false);
      again = setTimeout(flush, AGAIN);
    });
  }
  function sent(item) {
    if (item.question) { return send("POST", "/questions", item.question); }
    if (item.poll) { return send("PUT", "/polls/" + item.poll, item.answer); }
    if (item.withdraw) { return send("DELETE", "/questions/" + item.withdraw); }
    return send(item.isVote ? "PUT" : "DELETE", "/votes/" + item.vote);
  }

  // Asking.
  function wrong(field, message) {
    ["text", "topic", "addressee", "naming"].forEach(function (each) {
      var place = byId(each + "-wrong");
      if (place) { place.textContent = each === field ? message : ""; }
    });
    quiet();
    byId("text").setAttribute("aria-invalid", String(field === "text"));
    if (field && byId(field)) { byId(field).focus(); }
  }
  function asked(item, answer) {
    if (answer.ok) {
      say(floor.dataset.textSent);
      askMine();
      return;
    }
    giveBack(item.question.text);
    var message = answer.status === NOT_THERE ? floor.dataset.textMoved : answer.json.message || floor.dataset.textFailed;
    if (answer.json.field === "naming") {
      remember("refused", message); // what may be chosen has changed since the page came
      renew();
    } else if (answer.json.field && byId(answer.json.field + "-wrong")) {
      wrong(answer.json.field, message);
    } else {
      say(message, true);
    }
  }
  // What was refused is never lost: it is in the field again, before what was typed since.
  function giveBack(refused) {
    var typed = form ? byId("text").value : remembered("draft");
    var both = typed ? refused + "\n\n" + typed : refused;
    remember("draft", both);
    if (form) { byId("text").value = both; count(); }
  }
  function count() {
    var left = Number(floor.dataset.longest) - Array.from(byId("text").value).length;
    var hint = byId("left");
    hint.textContent = (left < 0 ? floor.dataset.textOver : floor.dataset.textLeft).replace("{0}", Math.abs(left));
    hint.classList.toggle("over", left < 0);
    return left;
  }
  if (form) {
    var text = byId("text");
    if (!text.value) { text.value = remembered("draft") || ""; }
    count();
    text.addEventListener("input", function () { count(); remember("draft", text.value || null); });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      wrong(null, "");
      if (count() < 0) { wrong("text", floor.dataset.textLong); return; }
      var fields = new FormData(form);
      put({ question: { text: text.value, topic: fields.get("topic") || null, addresseeId: fields.get("addressee") ? Number(fields.get("addressee")) : null, naming: fields.get("naming"), sentAs: number() } });
      text.value = "";
      form.querySelectorAll("select").forEach(function (each) { each.value = ""; }); // the next question is about something else
      remember("draft", null);
      count();
    });
  }
  // What became of it before the page came anew, and what cannot be sent from it any more.
  (function () {
    var isOver = !form || floor.dataset.state === "CLOSED";
    var told = [remembered("refused"), isOver && remembered("draft") ? floor.dataset.textUnsent.replace("{0}", remembered("draft")) : null].filter(Boolean);
    remember("refused", null);
    if (told.length) { say(told.join(" "), true); }
  }());

  // Voting.
  function button(id) { return list.querySelector("#q" + id + " .q-vote button"); }
  function press(pressed, isVote) {
    pressed.setAttribute("aria-pressed", String(isVote));
    pressed.value = isVote ? "takeBack" : "vote";
  }
  function step(li, by) {
    li.dataset.votes = String(Math.max(0, Number(li.dataset.votes) + by));
    li.querySelector(".q-count").textContent = li.dataset.votes;
  }
  function voted(item, answer) {
    if (answer.ok) {
      say(item.isVote ? floor.dataset.textVoted : floor.dataset.textTakenBack);
    } else {
      if (button(item.vote)) { press(button(item.vote), !item.isVote); step(byId("q" + item.vote), item.isVote ? -1 : 1); }
      say(answer.json.message || floor.dataset.textFailed, true);
    }
  }
  list.addEventListener("submit", function (event) {
    event.preventDefault();
    var li = event.target.closest(".q");
    var pressed = event.target.querySelector("button");
    var isVote = pressed.getAttribute("aria-pressed") !== "true";
    quiet();
    press(pressed, isVote);
    step(li, isVote ? 1 : -1);
    put({ vote: li.dataset.id, isVote: isVote });
  });

  // Polls.
  var polls = firesidePoll.phone(byId("polls"), {
    texts: { answer: floor.dataset.textAnswer, change: floor.dataset.textChange, answers: floor.dataset.textAnswers, average: floor.dataset.textAverage, words: floor.dataset.textWords, noBallot: floor.dataset.textNoBallot },
    isVoter: floor.dataset.voter === "true",
    answer: function (id, answer) { put({ poll: id, answer: answer }); },
    opened: function () { say(floor.dataset.textPoll); }
  });
  function answered(item, answer) {
    var message = answer.json.message || floor.dataset.textFailed;
    if (answer.ok) {
      say(floor.dataset.textAnswered);
      var given = {};
      given[item.poll] = item.answer.choice || item.answer.words;
      polls.answered(given);
    } else if (answer.json.field !== "answer" || !polls.wrong(item.poll, message)) {
      say(message, true);
    }
  }

  // The list.
  function fill(li, question) {
    var old = li.dataset.id;
    li.id = "q" + question.id;
    li.dataset.id = String(question.id);
    li.dataset.votes = String(question.votes);
    li.dataset.at = String(question.at);
    li.dataset.pinned = String(question.pinned);
    li.querySelector(".q-count").textContent = String(question.votes);
    li.querySelector(".q-text").textContent = question.text;
    li.querySelector(".q-asker").textContent = question.who || "";
    li.querySelector(".q-speaker").textContent = question.speaker || "";
    li.querySelector(".q-topic").textContent = question.topic || "";
    if (old !== String(question.id)) {
      li.querySelector(".q-text").id = "q" + question.id + "-text";
      var pressed = li.querySelector("button");
      if (pressed) { pressed.setAttribute("aria-describedby", "q" + question.id + "-text"); }
    }
    return li;
  }
  function fresh(question) { return fill(byId("question").content.firstElementChild.cloneNode(true), question); }
  function isBefore(a, b) {
    if (a.dataset.pinned !== b.dataset.pinned) { return a.dataset.pinned === "true"; }
    if (order === "VOTES" && a.dataset.votes !== b.dataset.votes) { return Number(a.dataset.votes) > Number(b.dataset.votes); }
    var older = Number(a.dataset.at) - Number(b.dataset.at) || Number(a.dataset.id) - Number(b.dataset.id);
    return order === "VOTES" ? older < 0 : older > 0;
  }
  function sort() {
    var focus = document.activeElement;
    var sorted = Array.from(list.children).sort(function (a, b) { return isBefore(a, b) ? -1 : 1; });
    sorted.forEach(function (li, i) { if (list.children[i] !== li) { list.insertBefore(li, list.children[i]); } });
    if (focus && focus !== document.activeElement && list.contains(focus)) { focus.focus({ preventScroll: true }); }
  }
  function isListed(question) { return question.state === "APPROVED" || question.state === "QUEUED"; }
  function show(question) {
    var li = byId("q" + question.id);
    if (!isListed(question)) {
      if (li) { li.remove(); }
    } else if (li) {
      fill(li, question);
    } else {
      list.appendChild(fresh(question));
    }
  }
  function showAsking(question) {
    var text = question ? question.text : "";
    if (byId("asking-text").textContent !== text) { byId("asking-text").textContent = text; }
    byId("asking-who").textContent = question && question.who ? question.who : "";
  }
  function showFloor(state) {
    if (floor.dataset.state !== state.state) {
      floor.dataset.state = state.state;
      renew(); // the forms are others now
    }
  }
  // Anew, once there is a line: a page that was given up for one that does not come is lost.
  function renew() {
    fetch(location.href, { cache: "no-store" }).then(function (answer) {
      if (answer.status >= 500) { throw new Error(String(answer.status)); }
      location.reload();
    }).catch(function () {
      line(false);
      setTimeout(renew, AGAIN);
    });
  }
  function change(news) {
    news.questions.forEach(show);
    news.gone.forEach(function (id) { var li = byId("q" + id); if (li) { li.remove(); } });
    Object.keys(news.votes).forEach(function (id) {
      var li = byId("q" + id);
      if (li && !outbox.some(function (item) { return item.vote === id; })) { li.dataset.votes = String(news.votes[id]); li.querySelector(".q-count").textContent = li.dataset.votes; }
    });
    showAsking(news.asking);
    if (news.polls) { polls.show(news.polls); }
    sort();
    if (Array.from(byId("own-list").children).some(function (li) {
      var id = Number(li.dataset.id);
      return news.gone.indexOf(id) >= 0 || news.questions.some(function (question) { return question.id === id; });
    })) { askMine(); }
    showFloor(news.floor);
  }
  function ask(first) {
    return fetch(floor.dataset.resource + "?order=" + order + "&first=" + first, { cache: "no-store" }).then(function (answer) {
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.json();
    });
  }
  function anew(from) {
    ask(0).then(function (all) {
      from(all.last);
      Array.from(list.children).forEach(function (li) { if (!all.questions.some(function (question) { return String(question.id) === li.dataset.id; })) { li.remove(); } });
      all.questions.forEach(show);
      showAsking(all.asking);
      sort();
      shown = all.questions.length;
      total = all.total;
      more();
      askMine();
      polls.show(all.polls);
      showFloor(all.floor);
    }).catch(function () { setTimeout(function () { anew(from); }, AGAIN); });
  }
  function more() { byId("more").hidden = shown >= total; }
  byId("more").addEventListener("click", function () {
    ask(shown).then(function (all) {
      shown += all.questions.length;
      total = all.total;
      all.questions.forEach(show);
      sort();
      more();
      askMine();
    }).catch(function () { line(false); });
  });
  function mark() {
    document.querySelectorAll(".order a").forEach(function (link) {
      if (link.dataset.order === order) { link.setAttribute("aria-current", "true"); } else { link.removeAttribute("aria-current"); }
    });
  }
  document.querySelector(".order").addEventListener("click", function (event) {
    var link = event.target.closest("a");
    if (link) {
      event.preventDefault();
      order = link.dataset.order;
      remember("order", order);
      mark();
      anew(function () { });
    }
  });

  // One's own questions and votes.
  var mine = null;
  function askMine() {
    clearTimeout(mine);
    mine = setTimeout(function () {
      fetch(floor.dataset.resource + "/mine", { cache: "no-store" }).then(function (answer) { return answer.json(); }).then(showMine).catch(function () { line(false); });
    }, 100 + Math.random() * 400);
  }
  function showMine(all) {
    polls.answered(all.answers);
    var own = byId("own-list");
    var focused = document.activeElement && document.activeElement.closest(".mine");
    var shown = all.questions.map(showOwn);
    Array.from(own.children).forEach(function (li) { if (shown.indexOf(li) < 0) { li.remove(); } });
    shown.forEach(function (li, i) { if (own.children[i] !== li) { own.insertBefore(li, own.children[i] || null); } });
    if (focused && !focused.contains(document.activeElement)) { (own.contains(focused) ? focused : byId("own-title")).focus(); }
    Array.from(list.children).forEach(function (li) {
      var pressed = li.querySelector("button");
      if (pressed && !outbox.some(function (item) { return item.vote === li.dataset.id; })) { press(pressed, all.votes.indexOf(Number(li.dataset.id)) >= 0); }
    });
  }
  // The line of an own question, as it stands: the one that is there, so that nobody's cursor is thrown out of it.
  function showOwn(question) {
    var li = byId("own-list").querySelector("[data-id='" + question.id + "']") || byId("mine").content.firstElementChild.cloneNode(true);
    li.dataset.id = String(question.id);
    li.querySelector(".mine-text").textContent = question.text;
    li.querySelector(".mine-told").textContent = question.told;
    var takeBack = li.querySelector(".withdraw");
    if (takeBack && !question.mayWithdraw) {
      takeBack.remove();
    } else if (!takeBack && question.mayWithdraw) {
      li.querySelector(".mine-told").after(byId("mine").content.querySelector(".withdraw").cloneNode(true));
    }
    var reply = li.querySelector(".reply");
    if (reply && !question.mayBeAnsweredLater) { reply.remove(); }
    return li;
  }
  function withdrawn(answer) {
    say(answer.ok ? floor.dataset.textWithdrawn : answer.json.message || floor.dataset.textFailed, !answer.ok);
    askMine();
  }
  byId("own-list").addEventListener("submit", function (event) {
    if (!event.target.classList.contains("withdraw")) { return; }
    event.preventDefault();
    quiet();
    put({ withdraw: event.target.closest(".mine").dataset.id });
  });

  mark();
  more();
  sort();
  if (remembered("order") && remembered("order") !== order) {
    order = remembered("order");
    mark();
    anew(function () { });
  }
  if (navigator.onLine) { flush(); } else { line(false); }
  window.addEventListener("online", flush);
  window.addEventListener("offline", function () { line(false); });
  firesideLive.listen({ stream: floor.dataset.stream, resource: floor.dataset.resource, last: floor.dataset.last }, {
    change: change,
    anew: anew,
    line: function (isThere) { line(isThere && navigator.onLine); if (isThere) { flush(); } }
  });
}());
