"use strict";
// What the reviewer's page does, offline: keeps what is decided, and seals it with the code.
// The seal is the twin of cm_console/domain/review_code.py: change both together.
const review = (() => {
  const FORMAT = "cm-console-decision/1";
  const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const LENGTH = 12;
  const ROUNDS = 200000;
  const bytes = (text) => new TextEncoder().encode(text);
  const hex = (data) => [...new Uint8Array(data)].map((each) => each.toString(16).padStart(2, "0")).join("");

  // The code meant, however it was typed; null where it is mistyped.
  function normalCode(typed) {
    const code = typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
    const places = [...code].map((each) => ALPHABET.indexOf(each));
    if (places.length !== LENGTH || places.includes(-1)) return null;
    const sum = places.slice(0, -1).reduce((so, place, n) => so + (2 * n + 1) * place, 0);
    return sum % 32 === places[LENGTH - 1] ? code : null;
  }

  const digest = async (text) => hex(await crypto.subtle.digest("SHA-256", bytes(text)));

  // A decision as the file that is sent back.
  async function seal(decision, code, id) {
    const typed = await crypto.subtle.importKey("raw", bytes(normalCode(code)), "PBKDF2", false, ["deriveBits"]);
    const how = { name: "PBKDF2", hash: "SHA-256", salt: bytes(id), iterations: ROUNDS };
    const secret = await crypto.subtle.deriveBits(how, typed, 256);
    const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    const text = JSON.stringify(decision);
    return JSON.stringify({ format: FORMAT, decision: text, seal: hex(await crypto.subtle.sign("HMAC", key, bytes(text))) });
  }

  // Every text that the page shows of the posts, in the page's order.
  function said(data) {
    const found = [];
    for (const post of data.posts) {
      found.push(...post.times);
      if (post.meant_for) found.push(post.meant_for);
      for (const account of post.accounts) {
        found.push(account.name, account.seen_by);
        for (const part of account.parts) {
          if (part.warning) found.push(part.warning);
          found.push(part.text, ...part.pictures.map((each) => each.alt).filter((alt) => alt));
          if (part.card) found.push(...[part.card.title, part.card.description, part.card.url].filter((each) => each));
        }
      }
      found.push(...post.findings);
    }
    return found;
  }

  // Mail programs rewrite pages: whether what is read is still what was given out.
  function isIntact(page, data) {
    const same = (text) => text.replace(/\r\n?/g, "\n");
    const shown = [...page.querySelectorAll("[data-said]")].map((each) => same(each.textContent));
    return JSON.stringify(shown) === JSON.stringify(said(data).map(same));
  }

  // What is decided so far: only the posts that something is said of.
  function decided(page, data) {
    const found = [];
    data.posts.forEach((post, n) => {
      const chosen = page.querySelector(`input[name="verdict-${n}"]:checked`);
      const comment = page.getElementById(`comment-${n}`).value.trim();
      const verdict = chosen ? chosen.value : comment ? "commented" : null;
      if (verdict) found.push({ content: post.content, verdict, comment });
    });
    return found;
  }

  function save(page, name, text) {
    const link = page.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  function start(page) {
    const text = page.getElementById("review-data").textContent;
    const data = JSON.parse(text);
    const words = JSON.parse(page.getElementById("review-words").textContent);
    const [form, state, left] = ["decide", "state", "left"].map((id) => page.getElementById(id));
    const say = (words, tone) => { state.textContent = words; state.className = tone; };
    if (!globalThis.crypto || !crypto.subtle) return say(words.old_browser, "bad");
    if (!isIntact(page, data)) return say(words.changed, "bad");
    form.hidden = false;
    const count = () => {
      const verdicts = decided(page, data).filter((each) => each.verdict !== "commented").length;
      left.textContent = words.count.replace("{done}", verdicts).replace("{all}", data.posts.length);
    };
    page.addEventListener("input", count);
    count();
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const posts = decided(page, data);
      const reviewer = page.getElementById("reviewer").value.trim();
      const code = page.getElementById("code").value;
      if (!posts.length) return say(words.nothing, "bad");
      if (!reviewer) return say(words.nameless, "bad");
      if (normalCode(code) === null) return say(words.bad_code, "bad");
      say(words.sealing, "");
      const decision = {
        review: data.id, digest: await digest(text), reviewer, decided_at: new Date().toISOString(), posts,
      };
      save(page, words.file, await seal(decision, code, data.id));
      return say(words.saved, "ok");
    });
  }

  return { normalCode, digest, seal, said, isIntact, decided, start };
})();
if (typeof document !== "undefined") review.start(document);
if (typeof module !== "undefined") module.exports = review;
