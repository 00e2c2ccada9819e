#!/usr/bin/env python3
"""Measures a desk: how long it takes to start, and how long each page and endpoint takes under load.

    ./laut load --articles 100000 --ledger /tmp/load.db && ./laut stories --ledger /tmp/load.db > /dev/null
    evaluation/desk-load.py /tmp/load.db                 all pages and endpoints, one after another
    evaluation/desk-load.py /tmp/load.db --seconds 30    longer
    evaluation/desk-load.py /tmp/load.db --kill 5        kills it with -9 five times while it is changed

Requests leave at 50 a second over 16 connections, whether earlier ones were answered or not: what waits counts as slow. A time
begins when a request should have left. Exit code 1 if a figure is not reached or something confirmed is lost.
"""
import argparse, http.client, json, os, pathlib, queue, re, signal, subprocess, sys, threading, time, urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
CONNECTIONS, RATE = 16, 50


class Desk:
    """A desk in a process of its own."""

    def __init__(self, ledger, options=()):
        began = time.perf_counter()
        self.process = subprocess.Popen(
            [ROOT / "laut", "serve", "--ledger", ledger, "--port", "0", *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
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

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def load(desk, paths, seconds):
    """Times in milliseconds of requests that leave at RATE over CONNECTIONS; `paths` in turn."""
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
    began = time.perf_counter()
    for i in range(int(seconds * RATE)):
        due = began + i / RATE
        time.sleep(max(0, due - time.perf_counter()))
        jobs.put((due, paths[i % len(paths)]))
    for _ in workers:
        jobs.put(None)
    for worker in workers:
        worker.join()
    return sorted(times), failed


def measure(ledger, seconds):
    desk = Desk(ledger)
    try:
        articles = [item["id"] for item in desk.items("/api/v1/articles?limit=200")]
        stories = [item["story"] for order in ("newest", "largest")
                   for item in desk.items(f"/api/v1/stories?limit=100&order={order}")]
        sources = [item.get("name") for item in desk.items("/api/v1/sources?limit=50")]
        titles = [item.get("title", "") for item in desk.items("/api/v1/articles?limit=50")]
        words = sorted({word for title in titles for word in re.findall(r"\w{5,}", title)})[:40] or ["Hafen"]
        quote = urllib.parse.quote
        lines = (words + [f"{a} {b}" for a, b in zip(words, words[7:])] + [f'"{t}"' for t in titles[:5]]
                 + ["origin:unnamed", "hedge:hedged", "origin:unnamed hedge:denied", "lang:de sort:newest", "from:2024"]
                 + [f'speaker:"{name}"' for name in sources if name][:10] + [f"{w} origin:person lang:de" for w in words[:10]])
        kinds = {
            "/": ["/"] + [f"/?order={o}" for o in ("largest", "fewest-sources", "growing")],
            "/stories/{id}": [f"/stories/{quote(i, safe='')}" for i in stories],
            "/articles/{id}": [f"/articles/{quote(i, safe='')}" for i in articles],
            "/sources": ["/sources"],
            "/search": [f"/search?q={quote(line)}" for line in lines],
            "/api/v1/health": ["/api/v1/health"],
            "/api/v1/articles": ["/api/v1/articles", "/api/v1/articles?lang=de", "/api/v1/articles?from=2024-01&to=2030"],
            "/api/v1/articles/{id}": [f"/api/v1/articles/{quote(i, safe='')}" for i in articles],
            "/api/v1/readings": [f"/api/v1/readings?after={n}" for n in range(0, 2000, 100)],
            "/api/v1/stories": [f"/api/v1/stories?order={o}" for o in ("newest", "largest", "fewest-sources", "growing")],
            "/api/v1/stories/{id}": [f"/api/v1/stories/{quote(i, safe='')}" for i in stories],
            "/api/v1/sources": ["/api/v1/sources", "/api/v1/sources?kind=person", "/api/v1/sources?kind=anonymous"],
            "/api/v1/search": [f"/api/v1/search?q={quote(line)}" for line in lines],
            "/api/v1/search?facets": [f"/api/v1/search?facets=true&q={quote(line)}" for line in lines],
            "/api/v1/openapi.json": ["/api/v1/openapi.json"],
        }
        load(desk, [paths[0] for paths in kinds.values() if paths], 5)  # the JVM compiles what is used
        print(f"start to the first answer: {desk.start:.2f} s")
        print("| | median | p95 | p99 | worst | failed |\n| --- | --- | --- | --- | --- | --- |")
        good = desk.start < 3
        for name, paths in kinds.items():
            if not paths or desk.ask(paths[0])[0] == 404:
                print(f"| {name} | nothing there | | | | |")
                continue
            times, failed = load(desk, paths, seconds)
            at = lambda share: times[min(len(times) - 1, int(len(times) * share))]
            print(f"| {name} | {at(.5):.1f} | {at(.95):.1f} | {at(.99):.1f} | {times[-1]:.1f} | {len(failed)} |", flush=True)
            good &= at(.95) < 100 and not failed
        return good
    finally:
        desk.kill()


def survive(ledger, rounds):
    """Corrections and searches come in from 8 connections until the desk is killed; each that it confirmed must be there afterwards."""
    confirmed, lost = set(), set()
    for round in range(rounds):
        desk = Desk(ledger)
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
    desk = Desk(ledger)
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
    parser.add_argument("--kill", type=int, metavar="N", help="instead: kill the desk N times while it is changed")
    options = parser.parse_args()
    good = survive(options.ledger, options.kill) if options.kill else measure(options.ledger, options.seconds)
    sys.exit(0 if good else 1)


main()
