// A reviewer at the page, without a browser: reads the HTML, fills it in, presses the button, prints what came.
// node review_page.cjs PAGE '{"verdicts": {"0": "approved"}, "comments": {}, "name": "", "code": ""}'
"use strict";
const fs = require("fs");
const vm = require("vm");
const EMPTY = new Set(["meta", "input", "img", "br"]);
const WORDS = { lt: "<", gt: ">", amp: "&", quot: '"' };
const plain = (text) => text.replace(/&(#(\d+)|\w+);/g, (all, name, code) => code ? String.fromCodePoint(code) : WORDS[name] ?? all);

function element(tag, attributes = {}) {
  const heard = {};
  return {
    tag, attributes, children: [], heard, hidden: "hidden" in attributes, checked: false, value: attributes.value ?? "",
    get textContent() { return this.children.map((each) => typeof each === "string" ? each : each.textContent).join(""); },
    set textContent(text) { this.children = [text]; },
    addEventListener(name, listener) { heard[name] = listener; },
    click() { this.clicked = true; },
  };
}

function parse(html) {
  const root = element("#root"), open = [root], all = [];
  const pattern = /<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|<(\/?)([a-z0-9]+)([^>]*)>|[^<]+/gi;
  for (let found; (found = pattern.exec(html)); ) {
    const [text, end, tag, rest] = found;
    if (tag === undefined) { if (!text.startsWith("<")) open.at(-1).children.push(plain(text)); continue; }
    if (end) { open.pop(); continue; }
    const attributes = {};
    for (const [, name, value] of rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) attributes[name] = plain(value ?? "");
    const made = element(tag, attributes);
    all.push(made);
    open.at(-1).children.push(made);
    if (EMPTY.has(tag)) continue;
    if (tag === "script" || tag === "style") {
      const close = html.indexOf(`</${tag}>`, pattern.lastIndex);
      made.children.push(html.slice(pattern.lastIndex, close));
      pattern.lastIndex = close + tag.length + 3;
      continue;
    }
    open.push(made);
  }
  return all;
}

async function main() {
  const all = parse(fs.readFileSync(process.argv[2], "utf-8"));
  const asked = JSON.parse(process.argv[3]);
  const links = [], heard = {};
  let blob = null;
  const document = {
    getElementById: (id) => all.find((each) => each.attributes.id === id) ?? null,
    querySelectorAll: () => all.filter((each) => "data-said" in each.attributes),
    querySelector: (query) => all.find((each) => each.checked && query === `input[name="${each.attributes.name}"]:checked`) ?? null,
    createElement: (tag) => { links.push(element(tag)); return links.at(-1); },
    addEventListener: (name, listener) => { heard[name] = listener; },
  };
  const place = { createObjectURL: (made) => { blob = made; return "blob:1"; }, revokeObjectURL: () => {} };
  const script = all.filter((each) => each.tag === "script").at(-1).textContent;
  const world = { document, URL: place, Blob, TextEncoder, JSON, setTimeout: () => {} };
  if (!asked.old) world.crypto = globalThis.crypto;
  vm.runInNewContext(script, world);
  const [form, state] = [document.getElementById("decide"), document.getElementById("state")];
  if (!form.hidden) {
    for (const [n, verdict] of Object.entries(asked.verdicts)) {
      all.find((each) => each.attributes.name === `verdict-${n}` && each.attributes.value === verdict).checked = true;
    }
    for (const [n, comment] of Object.entries(asked.comments ?? {})) document.getElementById(`comment-${n}`).value = comment;
    if (asked.name !== undefined) document.getElementById("reviewer").value = asked.name;
    document.getElementById("code").value = asked.code;
    heard.input();
    await form.heard.submit({ preventDefault: () => {} });
  }
  console.log(JSON.stringify({
    hidden: form.hidden, state: state.textContent, tone: state.className,
    left: document.getElementById("left").textContent,
    name: links[0]?.download ?? null, file: blob ? await blob.text() : null,
  }));
}
main();
