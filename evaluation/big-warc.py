#!/usr/bin/env python3
"""Writes a crawl archive as large as wanted to standard output, by repeating the development pages.

    evaluation/big-warc.py [--data ../shared/data] SIZE        SIZE in bytes, or as 500M or 2G

    evaluation/big-warc.py 2G > /tmp/big.warc
    JAVA_TOOL_OPTIONS=-Xmx1g /usr/bin/time -v ./laut read --json --until article /tmp/big.warc | wc -l

How many responses it wrote stands on standard error: as many records must come out.
"""
import argparse
import glob
import gzip
import os
import sys


def size(text):
    return int(text[:-1]) << {"M": 20, "G": 30}[text[-1]] if text[-1] in "MG" else int(text)


def response(number, url, body):
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    head = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r\n"
            "WARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Target-URI: %s\r\n"
            "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n" % (number, url, len(http)))
    return head.encode() + http + b"\r\n\r\n"


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("size", type=size)
    ap.add_argument("--data", default="../shared/data")
    a = ap.parse_args()
    pages = []
    for path in sorted(glob.glob(os.path.join(a.data, "pages", "*", "dev", "html", "*.gz"))):
        with gzip.open(path) as f:
            pages.append(f.read())
    if not pages:
        sys.exit("no pages below %s" % a.data)
    written = number = 0
    while written < a.size:
        record = response(number, "https://example.com/%d" % number, pages[number % len(pages)])
        sys.stdout.buffer.write(record)
        written += len(record)
        number += 1
    print("%d responses, %d bytes" % (number, written), file=sys.stderr)


if __name__ == "__main__":
    main()
