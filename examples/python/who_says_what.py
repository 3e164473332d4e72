"""Draws who says what on which day, from a data package that `attest export --format csv` wrote.

    python3 -m venv .venv && .venv/bin/pip install matplotlib==3.11.2
    attest export --format csv --out graph.zip
    .venv/bin/python examples/python/who_says_what.py graph.zip help.png --predicate REQUESTED_HELP_FROM
"""

import argparse
import csv
import io
import json
import textwrap
import zipfile

import matplotlib

matplotlib.use("Agg")

from matplotlib import pyplot  # noqa: E402 (the backend comes first)


def read_table(package, name):
    """The rows of a table, as dictionaries; an empty cell is an empty text."""
    with package.open(f"{name}.csv") as raw:
        # newline="" leaves line ends within quotations as they are.
        yield from csv.DictReader(io.TextIOWrapper(raw, encoding="utf-8", newline=""))


def read_claims(path, predicate):
    """For each claim with the predicate: the day, who says it, what is said, and the words."""
    with zipfile.ZipFile(path) as package:
        names = {row["id"]: row["name"] for row in read_table(package, "entities")}
        sources = {row["id"]: row for row in read_table(package, "sources")}
        speakers = {row["id"]: json.loads(row["speakers"]) for row in read_table(package, "statements")}
        words = {row["id"]: row["exact"] for row in read_table(package, "passages")}
        quoted = {}
        for row in read_table(package, "claim_passages"):
            quoted.setdefault(row["claim"], []).append(words[row["passage"]])
        for claim in read_table(package, "claims"):
            if claim["predicate"] != predicate:
                continue
            source = sources[claim["source"]]
            said_by = [names.get(one, one) for one in speakers.get(claim["statement"], [])]
            subjects, objects = (", ".join(names.get(one, one) for one in json.loads(claim[ends])) for ends in ("subjects", "objects"))
            # What nobody reports as fact does not look like what somebody does.
            stance = [claim["modality"].lower()] * (claim["modality"] != "ACTUAL") + ["denied"] * (claim["negated"] == "true")
            mark = f" ({', '.join(stance)})" if stance else ""
            yield {
                "day": source["published_latest"],
                "who": ", ".join(said_by) or names.get(source["publisher"], source["title"]),
                "what": (f"{subjects} → {objects}" if objects else f"{subjects}: {claim['value']}") + mark,
                "words": quoted[claim["id"]],
            }


def draw(claims, predicate, path):
    """One row for each voice, one column for each day; what is said stands where the two meet."""
    voices = sorted({claim["who"] for claim in claims})
    days = sorted({claim["day"] for claim in claims})
    figure, axes = pyplot.subplots(figsize=(2 + 2.5 * len(days), 1 + 0.8 * len(voices)), layout="constrained")
    cells = {}
    for claim in claims:
        cells.setdefault((claim["day"], claim["who"]), set()).add(claim["what"])
    for (day, who), said in cells.items():
        axes.text(days.index(day), voices.index(who), "\n".join(textwrap.fill(what, 24) for what in sorted(said)), ha="center", va="center")
    axes.set_xticks(range(len(days)), days)
    axes.set_yticks(range(len(voices)), voices)
    axes.set_xlim(-0.5, len(days) - 0.5)
    axes.set_ylim(-0.5, len(voices) - 0.5)
    axes.set_title(f"{predicate}: who says what, by the day it was published")
    figure.savefig(path, bbox_inches="tight")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("package", help="the zip that `attest export --format csv` wrote")
    parser.add_argument("picture", help="where to write the figure: help.png")
    parser.add_argument("--predicate", default="REQUESTED_HELP_FROM", help="a relation type, a measure or an attribute")
    given = parser.parse_args()
    claims = sorted(read_claims(given.package, given.predicate), key=lambda claim: (claim["day"], claim["who"], claim["what"]))
    if not claims:
        raise SystemExit(f"No claim has the predicate {given.predicate}.")
    draw(claims, given.predicate, given.picture)
    for claim in claims:
        print(f"{claim['day']}  {claim['who']}: {claim['what']}  “{'” “'.join(claim['words'])}”")


main()
