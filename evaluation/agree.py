#!/usr/bin/env python3
"""Holds `laut evaluate` against the scorers of ../shared/eval, on systems that are bad on purpose.

    evaluation/agree.py [--shared ../shared] [--laut ./laut] [--rounds 5]

From each gold file it makes systems that find nothing, everything, or a damaged copy of the gold (dropped,
doubled, shifted, renamed, cut; seeded), lets both measure them, and prints how far the figures lie apart at
most. Exit code 1 where a figure differs by more than its last printed digit (bodies of pages: 4 decimals) or,
where the scorer prints JSON, by more than 1e-12.
"""
import argparse
import json
import os
import random
import shlex
import subprocess
import sys
import tempfile

ROLES = ("quote", "speaker", "cue", "frame", "addressee")
GROUP_FIGURES = {
    "n": "articles", "bcubed_p": "bcubed.P", "bcubed_r": "bcubed.R", "bcubed_f1": "bcubed.F1", "pair_p": "pairwise.P",
    "pair_r": "pairwise.R", "pair_f1": "pairwise.F1", "v": "V", "nmi": "NMI", "ari": "ARI", "purity": "purity",
    "gold_clusters": "groups.gold", "sys_clusters": "groups.found", "gold_singletons": "singletons.gold", "sys_singletons": "singletons.found"}
COPY_FIGURES = {
    "gold": "pairs.gold", "sys": "pairs.found", "tp": "pairs.right", "fp": "pairs.wrong", "neutral": "pairs.neutral",
    "p": "pair.P", "r": "pair.R", "f1": "pair.F1", "dir": "direction", "mae": "share_MAE", "ind_acc": "independent_accuracy",
    "dep_p": "dependent.P", "dep_r": "dependent.R", "ind_gold": "independent.gold", "ind_sys": "independent.found"}


def lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(x) for x in f if x.strip()]


def shifted(dice, spans):
    return [[max(0, b + dice.randint(-9, 9)), e + 18] if dice.random() < .5 else [b, e] for b, e in spans]


def damaged_statement(dice, s):
    s = json.loads(json.dumps(s))
    for role in ROLES:
        if role in s and dice.random() < .3:
            s[role] = shifted(dice, s[role])
        if role != "quote" and dice.random() < .1:
            s[role] = []
    if dice.random() < .3:
        s["type"] = dice.choice(("Direct", "Indirect", "Reported", "FreeIndirect", None))
    for source in s.get("chain", []):
        if dice.random() < .3:
            source["kind"] = dice.choice(("person", "outlet", "anonymous", "unknown"))
        if dice.random() < .3 and source["name"]:
            source["name"] = dice.choice((source["name"] + "s", "Die " + source["name"].upper(), source["name"].split()[0], None))
    if "chain" in s and dice.random() < .2:
        s["chain"] = s["chain"][1:]
    if isinstance(s.get("hedge"), dict) and dice.random() < .3:
        s["hedge"]["level"] = dice.choice(("plain", "hedged", "doubted", "denied"))
    return s


def damaged_list(dice, statements):
    out = []
    for s in statements:
        for _ in range(dice.choice((0, 1, 1, 1, 1, 2))):
            out.append(damaged_statement(dice, s) if dice.random() < .7 else s)
    dice.shuffle(out)
    return out


def statements(gold_path, dice):
    for a in lines(gold_path):
        yield {"id": a["id"], "annotations": damaged_list(dice, a["annotations"]) if dice else a["annotations"]}


def chains(gold_path, dice):
    for a in lines(gold_path):
        g = a["gold"]
        found = [dict(s, hedge={"level": s["hedge"]}) for s in g["statements"]]
        amounts, head = [dict(q) for q in g["quantities"]], g["headline"]
        if dice:
            found = damaged_list(dice, found)
            for q in amounts:
                q["measure"] = dice.choice(("count", "age", "money"))
                q["span"] = shifted(dice, [q["span"]])[0]
                if dice.random() < .3:
                    q["high"] = q["low"]
            head = {"verdict": dice.choice((head["verdict"], "supported", "no-claim")),
                    "kinds": dice.sample(["scope", "missing", "certainty"], dice.randint(0, 3))}
        yield {"id": a["id"], "statements": found, "quantities": amounts,
               "headline": {"verdict": head["verdict"], "findings": [{"kind": k} for k in head["kinds"]]}}


def pages(gold_path, dice):
    with open(gold_path, encoding="utf-8") as f:
        gold = json.load(f)
    for key, g in gold.items():
        text = g.get("articleBody") or "\n".join(g.get("with", []))
        title, day, authors = g.get("title", ""), g.get("date", ""), [g.get("author", "")]
        if dice:
            words = text.split(" ")
            text = " ".join(w for w in words if dice.random() < dice.choice((.5, .95))) + dice.choice(("", "\u00a0Mehr dazu", text))
            text = dice.choice((text, "", text + "\n".join(g.get("without", []))))
            title = dice.choice((title.upper(), title[:20], "»" + title + "«"))
            day = dice.choice((day + "T10:00:00Z", "2001-01-01"))
            authors = dice.choice((authors, [], authors[0].replace(" und ", ",").split(",") + ["Vera Quint"]))
        yield {"id": key, "text": text, "page": {"location": "html/" + key + dice.choice(("", ".gz")) if dice else key},
               "article": {"title": title, "published": day, "authors": authors}}


def copies(gold_path, dice):
    edges = lines(gold_path.replace("_docs.", "_pairs."))
    if not dice:
        yield from edges
        return
    ids = [d["id"] for d in lines(gold_path)]
    for e in edges:
        for _ in range(dice.choice((0, 1, 1, 1, 1, 2))):
            src, dst = (e["dst"], e["src"]) if dice.random() < .2 else (e["src"], e["dst"])
            if dice.random() < .1:
                dst = dice.choice(ids + ["nobody"])
            found = {"src": src, "dst": dst, "share": round(dice.random(), 3)}
            if dice.random() < .1:
                del found["share"]
            yield found


def shuffled(dice, stories):
    """Stories with articles moved, some stories cut in two."""
    out = []
    for s in stories:
        parts = [dict(s, articles=[]), dict(s, story=s["story"] + "x", articles=[], copies=[], claims=[])]
        for x in s["articles"]:
            parts[dice.random() < .3]["articles"].append(x)
        out += [p for p in parts if p["articles"]]
    for s in out:
        if dice.random() < .3 and len(s["articles"]) > 1:
            dice.choice(out)["articles"].append(s["articles"].pop())
    dice.shuffle(out)
    return out


def groups(gold_path, dice):
    key = {}
    for a in lines(gold_path):
        key.setdefault(a["story"], []).append(a["id"])
    out = [{"story": k, "articles": v} for k, v in key.items()]
    for s in shuffled(dice, out) if dice else out:
        for x in s["articles"]:
            if not dice or dice.random() < .95:
                yield {"id": x, "story": s["story"] if not dice or dice.random() < .95 else None}


def stories(gold_path, dice):
    folder = os.path.dirname(gold_path)
    with tempfile.TemporaryDirectory() as t:
        out = os.path.join(t, "s.jsonl")
        run([sys.executable, os.path.join(folder, "..", "..", "..", "eval", "score_chains.py"), "--as-system", folder, os.path.join(t, "r.jsonl"), out])
        made = lines(out)
    if not dice:
        yield from made
        return
    for s in shuffled(dice, made):
        for c in s["claims"]:
            if "origins" in c:
                c["origins"] = {"low": dice.randint(0, 2), "high": dice.randint(2, 4), "list": []}
            c["lead"] = dice.random() < .4
            c["articles"] = [x for x in c["articles"] if dice.random() < .8]
            c["text"] = " ".join(w for w in c["text"].split(" ") if dice.random() < .7)
            for r in c["relation"]:
                r["kind"] = dice.choice((r["kind"], "repeats", "revises"))
        s["claims"] = [c for c in s["claims"] if dice.random() < .9]
        s["origins"] = {"low": dice.randint(1, 5), "high": dice.randint(5, 9), "list": []}
        for c in s["copies"]:
            if dice.random() < .3:
                c["src"], c["dst"] = c["dst"], c["src"]
            c["share"] = dice.choice((c["share"], dice.random(), None))
        s["copies"] += [{"src": x, "dst": y, "share": .5} for x, y in zip(s["articles"], s["articles"][1:]) if dice.random() < .2]
        yield s


def run(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit("%s\n%s" % (shlex.join(command), done.stderr))
    return done.stdout


def flat(tree, before=""):
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from flat(value, before + key + ".")
        else:
            yield before + key, value


def theirs(what, shared, gold, answers):
    def script(name, *rest):
        return run([sys.executable, os.path.join(shared, "eval", name), *rest])
    if what == "statements":
        tree = json.loads(script("score_attribution.py", gold, answers, "--json"))
        names = {"p": "P", "r": "R", "f1": "F1"}
        figures = {row + "." + names[k]: v for row, of in tree["scores"].items() for k, v in of.items()}
        return {**figures, "articles": tree["articles"], "gold": tree["gold"], "found": tree["system"]}
    if what == "chains":
        return dict(flat(json.loads(script("score_chains.py", os.path.dirname(gold), answers, "--json"))))
    if what == "groups":
        tree = json.loads(script("score_stories.py", gold, answers, "--json"))
        return {GROUP_FIGURES[k]: v for k, v in tree.items()}
    if what == "stories":
        folder = os.path.dirname(gold)
        return dict(flat(json.loads(script("score_chains.py", folder, os.devnull, answers, "--json"))["story"]))
    if what == "copies":
        tree = json.loads(script("score_reuse.py", gold, gold.replace("_docs.", "_pairs."), answers, "--json"))
        for kind, (of, found) in tree.pop("kinds").items():
            tree["kind %s.gold" % kind], tree["kind %s.found" % kind] = of, found
        return {COPY_FIGURES.get(k, k): v for k, v in tree.items()}
    if what == "meta":
        return json.loads(script("score_meta.py", gold, answers, "--json"))
    rows = (x.split("\t") for x in script("score_pages.py", "--gold", gold, "--sys", answers).splitlines())
    return {k: float(v) for k, v in rows if k not in ("kind", "missing")}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--shared", default="../shared")
    ap.add_argument("--laut", default="./laut")
    ap.add_argument("--rounds", type=int, default=5)
    ap.add_argument("--only", help="one subject instead of all")
    a = ap.parse_args()
    data = os.path.join(a.shared, "data")
    worst = 0.0
    for what, make, gold, tolerance in (
            ("statements", statements, "attribution/de/dev.jsonl", 1e-12),
            ("chains", chains, "chains/de/articles.jsonl", 1e-12),
            ("chains", chains, "chains/en/articles.jsonl", 1e-12),
            ("copies", copies, "reuse/reuse_synth_de_docs.jsonl", 1e-12),
            ("groups", groups, "stories/ecbplus_en.jsonl", 1e-12),
            ("stories", stories, "chains/de/articles.jsonl", 1e-12),
            ("stories", stories, "chains/en/articles.jsonl", 1e-12),
            ("pages", pages, "pages/scrapinghub/dev/gold.json", 5.1e-5),
            ("pages", pages, "pages/trafilatura/dev/gold.json", 5.1e-5),
            ("meta", pages, "pages/trafilatura/dev/gold.json", 1e-12)):
        if a.only not in (None, what):
            continue
        gold = os.path.join(data, gold)
        far = 0.0
        for number in range(-2, a.rounds):
            dice = random.Random(number) if number >= 0 else None
            records = [] if number == -2 else make(gold, dice)
            with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as f:
                f.writelines(json.dumps(r, ensure_ascii=False) + "\n" for r in records)
                f.flush()
                ours = json.loads(run(shlex.split(a.laut) + ["evaluate", what, "--gold", gold, "--system", f.name, "--json"]))["figures"]
                for name, value in theirs(what, a.shared, gold, f.name).items():
                    if name not in ours:
                        sys.exit("%s: laut has no figure %s" % (what, name))
                    distance = abs(ours[name] - value)
                    far = max(far, distance)
                    if distance > tolerance:
                        worst = max(worst, distance)
                        print("%s %s round %d: %s is %r here and %r there" % (what, gold, number, name, ours[name], value))
        print("%-10s %-50s %d systems, apart at most %.1e" % (what, gold, a.rounds + 2, far))
    sys.exit(worst > 0)


if __name__ == "__main__":
    main()
