#!/usr/bin/env python3
"""Writes 11-archive.warc: run it in this folder after changing a page below."""
import gzip

SPRING = """<!DOCTYPE html><html lang="de"><head><meta charset="utf-8">
<title>Gutachten: Wasser am Damm stammt aus alter Quelle | Vessenauer Morgenpost</title>
<meta property="article:published_time" content="2024-09-27T16:30:00+02:00">
<meta property="og:site_name" content="Vessenauer Morgenpost"></head><body>
<nav><a href="/">Vessenauer Morgenpost</a> <a href="/vessetal/">Vessetal</a></nav>
<article><h1>Gutachten: Wasser am Damm stammt aus alter Quelle</h1>
<p>Der Damm der Talsperre Ullersgrund ist dicht. Das Wasser, das am Dienstag an seinem Fuß gefunden wurde, kommt aus einer Quelle im Hang, die beim Bau 1961 zugeschüttet worden war. Zu diesem Ergebnis kommt ein Gutachten der Hochschule Marwick, das das Landesamt für Wasserbau am Freitag vorstellte.</p>
<p>„Das Wasser ist drei Grad kälter als der See und hat nie einen Fisch gesehen“, sagte die Hydrologin Imke Rothbarth. Die Bewohner könnten noch am Abend zurückkehren, teilte Behördensprecher Gernot Pfahl mit. Betroffen gewesen seien am Ende 412 Menschen.</p>
<p>Die Behauptung eines Verbandsmitarbeiters, der Damm sei seit März leck, hat sich damit als unzutreffend erwiesen. Das Portal „Talsicht“, das ihn zitiert hatte, zog seinen Bericht in diesem Punkt zurück. Feucht sei es dort aber sehr wohl gewesen, schreibt die Redaktion.</p>
<p>Umweltminister Ruprecht Saalfink will die Prüfberichte trotzdem sehen. „Dass es gut ausging, ist keine Ausrede“, ließ er ausrichten.</p></article>
<div class="most-read"><h3>Meistgelesen</h3><ul><li><a href="/a2">Dieser Hund fährt jeden Morgen Bus</a></li></ul></div>
</body></html>
"""

FERRET = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Council drops ferret race after one complaint</title></head><body>
<div id="nav"><a href="/">Inland Dispatch</a> <a href="/local">Local</a></div>
<h1>Council drops ferret race after one complaint</h1><p class="date">11 June 2024</p>
<p>Winslade council has called off its midsummer ferret race. A single letter had asked it to, two councillors told the Dispatch on condition of anonymity. The letter, which the Dispatch has read, says the animals “did not look as if they were enjoying it”.</p>
<p>Mayor Hugh Marchbank disputed that account. The race had been dropped because the insurance had doubled, he said, and nobody had complained. He then said he would have to check.</p>
<p>Between 250 and 300 people usually watch the race. It was not clear whether the ferrets had been consulted.</p>
</body></html>
"""

MISSING = "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p></body></html>"


def chunked(body, size=700):
    parts = [body[i:i + size] for i in range(0, len(body), size)] + [b""]
    return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in parts)


def record(number, kind, fields, block):
    head = ["WARC/1.0", "WARC-Type: " + kind, "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>" % number,
            "WARC-Date: 2024-09-28T04:00:%02dZ" % number, *fields, "Content-Length: %d" % len(block)]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def response(number, url, status, headers, body):
    head = "\r\n".join(["HTTP/1.1 " + status, *headers]).encode() + b"\r\n\r\n"
    return record(number, "response", ["WARC-Target-URI: " + url, "Content-Type: application/http; msgtype=response"], head + body)


def main():
    html = "Content-Type: text/html; charset=utf-8"
    spring = "https://www.vessenauer-morgenpost.example/vessetal/quelle-a-118231.html"
    zipped = gzip.compress(FERRET.encode(), mtime=0)
    records = [
        record(1, "warcinfo", ["Content-Type: application/warc-fields"], b"software: samples/archive.py\r\nformat: WARC File Format 1.0\r\n"),
        record(2, "request", ["WARC-Target-URI: " + spring, "Content-Type: application/http; msgtype=request"],
               b"GET /vessetal/quelle-a-118231.html HTTP/1.1\r\nHost: www.vessenauer-morgenpost.example\r\n\r\n"),
        response(3, spring, "200 OK", [html, "Transfer-Encoding: chunked"], chunked(SPRING.encode())),
        response(4, "https://inlanddispatch.example/ferret-race", "200 OK",
                 ["Content-Type: text/html", "Content-Encoding: gzip", "Content-Length: %d" % len(zipped)], zipped),
        response(5, "https://inlanddispatch.example/gone", "404 Not Found", [html], MISSING.encode()),
    ]
    with open("11-archive.warc", "wb") as out:
        out.write(b"".join(records))


if __name__ == "__main__":
    main()
