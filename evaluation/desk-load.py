#!/usr/bin/env python3
"""Measures a desk: how long it takes to start, and how long each page and endpoint takes under load.

    ./laut load --articles 100000 --ledger /tmp/load.db && ./laut stories --ledger /tmp/load.db > /dev/null
    evaluation/desk-load.py /tmp/load.db                 every kind of page, one after another, then a mix of all
    evaluation/desk-load.py /tmp/load.db --seconds 30    longer
    evaluation/desk-load.py /tmp/load.db --only search   kinds whose name has this in it
    evaluation/desk-load.py /tmp/load.db --first         (root) other work of the machine waits for desk and load tool
    evaluation/desk-load.py /tmp/load.db --kill 5        kills it with -9 five times while it is changed

Requests leave at 50 a second over 16 connections, whether earlier ones were answered or not: what waits counts as slow (lists as files: 5). A time
begins when a request should have left. Each kind is asked for 4 s before, while the JVM compiles what is used. `CPU` is the desk's own, in milliseconds a request: what stays the same on a busy machine;
`others` is how many cores other programs kept busy meanwhile. Exit code 1 if a figure is not reached or something confirmed is lost.
"""
import argparse, collections, http.client, json, os, pathlib, queue, random, re, signal, subprocess, sys, threading, time, urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
CONNECTIONS, RATE = 16, 50
SLOW = {"/export": 5}  # files of up to 1,000 rows, which nobody fetches fifty times a second
TICKS = os.sysconf("SC_CLK_TCK")

# How often each kind of page is asked for in the mix: invented, as somebody would use the desk who looks at the list, reads
# stories and articles and searches, while a program or two follow.
MIX = {"/": 20, "/stories/{id}": 15, "/articles/{id}": 15, "/search": 15, "/sources": 4, "/corrections": 2, "/add": 1, "/asset": 8,
       "/export": 1, "feeds": 3, "/api/v1/stories": 4, "/api/v1/stories/{id}": 3, "/api/v1/articles": 2, "/api/v1/articles/{id}": 3,
       "/api/v1/readings": 1, "/api/v1/search": 3, "/api/v1/sources": 1, "/api/v1/health": 1}


class Desk:
    """A desk in a process of its own."""

    def __init__(self, ledger, first=False, options=()):
        began = time.perf_counter()
        self.process = subprocess.Popen(
            [ROOT / "laut", "serve", "--ledger", ledger, "--port", "0", *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True)
        if first:
            for process in (self.process.pid, "self"):
                pathlib.Path(f"/proc/{process}/autogroup").write_text("-18")
        self.port = int(re.search(r":(\d+)/", self.process.stdout.readline()).group(1))
        self.token = self.process.stdout.readline().split()[-1]
        assert self.ask("/api/v1/health")[0] == 200
        self.start = time.perf_counter() - began

    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)

    def ask(self, path, connection=None, method="GET", body=None):
        connection = connection or self.connection()
        headers = {"Accept": "text/html" if not path.startswith("/api") else "application/json"}
        if body is not None:
            body = json.dumps(body)
            headers |= {"Content-Type": "application/json", "X-Laut-Token": self.token}
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read()

    def items(self, path):
        return json.loads(self.ask(path)[1])["items"]

    def cpu(self):
        """Seconds that the desk has computed."""
        stat = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(stat[11]) + int(stat[12])) / TICKS

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def machine():
    """Seconds that all cores have computed."""
    user, nice, system, idle, wait, *rest = map(int, pathlib.Path("/proc/stat").read_text().split("\n")[0].split()[1:])
    return (user + nice + system + sum(rest[:2])) / TICKS


Load = collections.namedtuple("Load", "times failed cpu others")


def load(desk, paths, seconds, rate=RATE):
    """What requests take that leave at `rate` over CONNECTIONS; `paths` in turn. Times are in milliseconds and sorted."""
    jobs, times, failed = queue.Queue(), [], []

    def work():
        connection = desk.connection()
        while True:
            job = jobs.get()
            if job is None:
                return
            due, path = job
            try:
                status, _ = desk.ask(path, connection)
            except (OSError, http.client.HTTPException):
                status, connection = 0, desk.connection()
            times.append((time.perf_counter() - due) * 1000)
            if status != 200:
                failed.append((status, path))

    workers = [threading.Thread(target=work) for _ in range(CONNECTIONS)]
    for worker in workers:
        worker.start()
    began, desks, alls, own = time.perf_counter(), desk.cpu(), machine(), time.process_time()
    for i in range(int(seconds * rate)):
        due = began + i / rate
        time.sleep(max(0, due - time.perf_counter()))
        jobs.put((due, paths[i % len(paths)]))
    for _ in workers:
        jobs.put(None)
    for worker in workers:
        worker.join()
    took, computed = time.perf_counter() - began, desk.cpu() - desks
    others = (machine() - alls - computed - (time.process_time() - own)) / took
    return Load(sorted(times), failed, computed * 1000 / len(times), max(0, others))


def kinds(desk):
    """Paths of each kind of page, from what the ledger holds."""
    quote = lambda text: urllib.parse.quote(text, safe="")
    articles = [item["id"] for item in desk.items("/api/v1/articles?limit=200")]
    orders = ("newest", "largest", "fewest-sources", "growing")
    lines = [item for order in orders for item in desk.items(f"/api/v1/stories?limit=60&order={order}")]
    stories = sorted({item["story"] for item in lines})
    random.Random(1).shuffle(stories)
    outlets = sorted({outlet for item in lines for outlet in item["outlets"]})[:12]
    sources = [item["name"] for item in desk.items("/api/v1/sources?limit=50") if item.get("name")]
    titles = [item.get("title", "") for item in desk.items("/api/v1/articles?limit=50")]
    words = sorted({word for title in titles for word in re.findall(r"\w{5,}", title)})[:40] or ["Hafen"]
    days = sorted(item["published"][:10] for item in desk.items("/api/v1/articles?limit=200") if item.get("published")) or ["2024-01-01"]
    searches = (words + [f"{a} {b}" for a, b in zip(words, words[7:])] + [f'"{t}"' for t in titles[:5]]
                + ["", "origin:unnamed", "hedge:hedged", "origin:unnamed hedge:denied", "lang:de sort:newest", f"from:{days[0]}", "Hafen*"]
                + [f'speaker:"{name}"' for name in sources[:10]] + [f'source:"{name}"' for name in sources[10:15]]
                + [f'outlet:"{name}"' for name in outlets[:5]] + [f"{w} origin:person lang:de" for w in words[:10]]
                + [f"{w} sort:newest" for w in words[:5]] + [f"{w} from:{days[0]} to:{days[-1]}" for w in words[5:10]])
    random.Random(1).shuffle(searches)
    cursor = lambda path: quote(json.loads(desk.ask(path)[1]).get("next") or "")
    saved = [json.loads(desk.ask("/api/v1/searches", None, "POST", {"name": f"load {n}", "q": q})[1])["id"]
             for n, q in enumerate(searches[:4])] if searches else []
    frozen = [found.group(0) for story in stories[:20]
              if (found := re.search(r"/stories/[^\"/]+/versions/[^\"?#]+", desk.ask(f"/stories/{quote(story)}")[1].decode()))]
    narrowed = ["lang=de", "mark=unnamed", "mark=loud", "min=5", f"from={days[0]}", *(f"outlet={quote(o)}" for o in outlets[:4])]
    return {
        "/": ["/"] + [f"/?order={o}" for o in orders] + [f"/?{n}" for n in narrowed]
             + [f"/?order={o}&after={cursor(f'/api/v1/stories?limit=40&order={o}')}" for o in orders if stories],
        "/stories/{id}": [f"/stories/{quote(i)}" for i in stories],
        "/stories/{id}/versions": frozen,
        "/articles/{id}": [f"/articles/{quote(i)}" for i in articles],
        "/sources": ["/sources", "/sources?kind=outlets", "/sources?kind=person", "/sources?kind=anonymous", "/sources?kind=agency"],
        "/search": [f"/search?q={quote(line)}" for line in searches],
        "/corrections": ["/corrections"],
        "/add": ["/add"],
        "/asset": ["/asset/desk.css", "/asset/desk.js", "/asset/laut.svg"],
        "/export": [f"/export/stories.{form}?order={o}" for o in orders for form in ("csv", "jsonl")]
                   + [f"/export/search.{form}?q={quote(line)}" for line in searches[:8] for form in ("csv", "jsonl")],
        "/export/{id}": [f"/export/story/{quote(i)}/{f}" for i in stories[:30] for f in ("json", "csv", "txt")]
                        + [f"/export/article/{quote(i)}/{f}" for i in articles[:30] for f in ("json", "csv", "txt")],
        "feeds": [f"/api/v1/searches/{i}/feed.{f}" for i in saved for f in ("atom", "json")],
        "/api/v1/health": ["/api/v1/health"],
        "/api/v1/articles": ["/api/v1/articles", "/api/v1/articles?lang=de", f"/api/v1/articles?from={days[0]}&to=2030",
                             f"/api/v1/articles?after={cursor('/api/v1/articles')}"],
        "/api/v1/articles/{id}": [f"/api/v1/articles/{quote(i)}" for i in articles],
        "/api/v1/readings": [f"/api/v1/readings?after={n}" for n in range(0, 2000, 100)],
        "/api/v1/stories": [f"/api/v1/stories?order={o}" for o in orders] + [f"/api/v1/stories?outlet={quote(o)}" for o in outlets[:4]],
        "/api/v1/stories/{id}": [f"/api/v1/stories/{quote(i)}" for i in stories],
        "/api/v1/sources": ["/api/v1/sources", "/api/v1/sources?kind=person", "/api/v1/sources?kind=anonymous"]
                           + [f"/api/v1/sources?outlet={quote(o)}" for o in outlets[:3]],
        "/api/v1/search": [f"/api/v1/search?q={quote(line)}" for line in searches],
        "/api/v1/search?facets": [f"/api/v1/search?facets=true&q={quote(line)}" for line in searches],
        "/api/v1/corrections": ["/api/v1/corrections", "/api/v1/searches"],
        "/api/v1/openapi.json": ["/api/v1/openapi.json"],
    }


def mixed(paths):
    """A path for each request, as often as MIX says."""
    chance = random.Random(1)
    there = [kind for kind in MIX if paths.get(kind)]
    return [chance.choice(paths[kind]) for kind in chance.choices(there, [MIX[kind] for kind in there], k=2000)]


def row(name, found):
    at = lambda share: found.times[min(len(found.times) - 1, int(len(found.times) * share))]
    print(f"| `{name}` | {at(.5):.1f} | {at(.95):.1f} | {found.times[-1]:.1f} | {found.cpu:.1f} | {len(found.failed)} | {found.others:.1f} |", flush=True)
    for status, path in found.failed[:2]:
        print(f"{status} {path}", file=sys.stderr)
    return at(.95) < 100 and not found.failed


def measure(ledger, seconds, only, first):
    desk = Desk(ledger, first)
    try:
        all_kinds = {kind: paths for kind, paths in kinds(desk).items() if paths and desk.ask(paths[0])[0] != 404}
        wanted = {kind: paths for kind, paths in all_kinds.items() if only in kind}
        stat = json.loads(desk.ask("/api/v1/health")[1])
        print(f"{stat['newest']} readings; start to the first answer: {desk.start:.2f} s")
        print("| | median | p95 | worst | CPU | failed | others |\n| --- | --- | --- | --- | --- | --- | --- |")
        good = desk.start < 3
        for kind, paths in wanted.items():
            rate = SLOW.get(kind, RATE)
            load(desk, paths, 4, rate)  # the JVM compiles what is used
            good &= row(kind, load(desk, paths, seconds, rate))
        if not only:
            good &= row("all mixed", load(desk, mixed(all_kinds), 4 * seconds))
        return good
    finally:
        desk.kill()


def survive(ledger, rounds, first):
    """Corrections and searches come in from 8 connections until the desk is killed; each that it confirmed must be there afterwards."""
    confirmed, lost = set(), set()
    for round in range(rounds):
        desk = Desk(ledger, first)
        article = next(item["id"] for item in desk.items("/api/v1/articles?limit=200") if item["statements"])
        reading = json.loads(desk.ask(f"/api/v1/articles/{urllib.parse.quote(article, safe='')}")[1])
        statement = f"{article}#{reading['statements'][0]['id']}"
        stop = threading.Event()

        def change(worker):
            connection, n = desk.connection(), 0
            while not stop.is_set():
                n += 1
                note = f"{os.getpid()}-{round}-{worker}-{n}"
                body = {"target": "statement", "id": statement, "note": note,
                        "change": {"speaker": {"kind": "person", "name": "Ada Brunn"}}}
                try:
                    if desk.ask("/api/v1/corrections", connection, "POST", body)[0] == 201:
                        confirmed.add(note)
                except (OSError, http.client.HTTPException):
                    return

        workers = [threading.Thread(target=change, args=(worker,)) for worker in range(8)]
        for worker in workers:
            worker.start()
        time.sleep(2 + round * .37)
        desk.kill()
        stop.set()
        for worker in workers:
            worker.join()
    desk = Desk(ledger, first)
    try:
        kept, after = set(), 0
        while after is not None:
            page = json.loads(desk.ask(f"/api/v1/corrections?limit=200&after={after}")[1])
            kept |= {item.get("note") for item in page["items"]}
            after = page.get("next")
        lost = confirmed - kept
        print(f"killed {rounds} times: {len(confirmed)} changes confirmed, {len(lost)} of them lost; start after it {desk.start:.2f} s")
        return bool(confirmed) and not lost
    finally:
        desk.kill()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ledger")
    parser.add_argument("--seconds", type=float, default=10, help="how long each page is asked for (default: 10)")
    parser.add_argument("--only", default="", metavar="TEXT", help="only kinds whose name has this in it")
    parser.add_argument("--first", action="store_true", help="other work of the machine waits (Linux, root)")
    parser.add_argument("--kill", type=int, metavar="N", help="instead: kill the desk N times while it is changed")
    options = parser.parse_args()
    good = survive(options.ledger, options.kill, options.first) if options.kill else measure(options.ledger, options.seconds, options.only, options.first)
    sys.exit(0 if good else 1)


main()
