#!/usr/bin/env python3
"""Turns news marked by hand (news/*.txt) into the gold format of chains: one article a line.

Usage: mark.py MARKED.txt > articles.jsonl

A mark names its words: TYPE HEDGE | quote | speaker | cue | chain. "a ~ b" reaches from the words a to the words b, "//" parts
spans. Speaker and cue are the places nearest to the quote. TYPE: D(irect) I(ndirect) R(eported) F(reeIndirect) X (IndirectFreeIndirect);
HEDGE: p(lain) h(edged) x (doubted) n (denied); chain: p(erson) o(rganisation) a(gency) n (outlet) d(ocument) g(roup) y (anonymous) u(nknown).
"""
import json
import sys

TYPES = dict(D="Direct", I="Indirect", R="Reported", F="FreeIndirect", X="IndirectFreeIndirect")
HEDGES = dict(p="plain", h="hedged", x="doubted", n="denied")
KINDS = dict(p="person", o="organisation", a="agency", n="outlet", d="document", g="group", y="anonymous", u="unknown")


def places(text, words):
    first, _, last = (part.strip() for part in words.partition(" ~ "))
    begin, found = text.find(first), []
    while begin >= 0:
        end = text.find(last, begin) + len(last) if last else begin + len(first)
        if end >= begin + len(first):
            found.append([begin, end])
        begin = text.find(first, begin + 1)
    if not found:
        raise SystemExit(f"no such words: {words!r} in {text[:60]!r}")
    return found


def spans(text, field, near):
    """The places of all parts: the first nearest to near, each other the next behind it (or, failing that, before it)."""
    result, at = [], near
    for part in filter(None, (part.strip() for part in field.split("//"))):
        found = places(text, part)
        if result:
            behind = [span for span in found if span[0] >= result[-1][1]]
            result.append(behind[0] if behind else found[-1])
        else:
            result.append(min(found, key=lambda span: min(abs(span[0] - at[1]), abs(at[0] - span[1]))))
    return sorted(result)


def source(words):
    kind, _, name = words.strip().partition(" ")
    return {"kind": KINDS[kind], "name": name or None, "ref": None}


def statement(text, line, before):
    kind, quote, speaker, cue, chain = (field.strip() for field in line.split("|"))
    first = [span for span in places(text, quote.split("//")[0]) if span[0] >= before]
    quotes = spans(text, quote, first[0] if first else [before, before])
    near = [quotes[0][0], quotes[0][1]]
    cues = spans(text, cue, near)
    return {
        "type": TYPES[kind[0]],
        "quote": quotes,
        "speaker": spans(text, speaker, cues[0] if cues else near),
        "cue": cues,
        "chain": [source(each) for each in chain.split(" > ")],
        "hedge": HEDGES[kind[2]],
    }


def article(block, lang):
    head, title, rest = block.split("\n", 2)
    name, outlet, published = (part.strip() for part in head.split("|"))
    text, _, marks = rest.partition("\n--\n")
    text, found, before = text.strip(), [], 0
    for line in filter(None, marks.strip().split("\n")):
        found.append(statement(text, line, before))
        before = found[-1]["quote"][0][0]
    found.sort(key=lambda each: each["quote"][0][0])
    gold = {"statements": found, "headline": {"verdict": None, "kinds": []}, "quantities": []}
    return {"id": f"{lang}-{name}", "lang": lang, "outlet": outlet, "published": published, "title": title, "text": text, "gold": gold}


def main(path):
    lang = path.rsplit("/", 1)[-1].split(".")[0][:2]
    with open(path, encoding="utf-8") as file:
        blocks = file.read().split("\n== ")[1:]
    for block in blocks:
        print(json.dumps(article(block, lang), ensure_ascii=False))


main(sys.argv[1])
