"""Reads the exports in a directory, each with the tool that it is for, and prints what they found as JSON."""

import collections
import json
import pathlib
import sys

import networkx
from followthemoney import model
from frictionless import Package, validate
from stix2validator import ValidationOptions, validate_file

DIRECTORY = pathlib.Path(sys.argv[1])


def read_graph(graph):
    kinds = collections.Counter(data.get("kind") for _, data in graph.nodes(data=True))
    edges = collections.Counter(data.get("kind") for *_, data in graph.edges(data=True))
    return {
        "entities": kinds["Entity"],
        "claims": kinds["Claim"],
        "passages": kinds["Passage"],
        "relations": edges["Relation"],
        "nodes": graph.number_of_nodes(),
        "edges": graph.number_of_edges(),
        "attributes": sum(len(data) for _, data in graph.nodes(data=True)),
    }


def read_csv(path):
    report = validate(str(path))
    if not report.valid:
        raise SystemExit(str(report.flatten(["type", "message"])[:10]))
    rows = {resource.name: len(resource.read_rows()) for resource in Package(str(path)).resources}
    return {name: rows[name] for name in ("entities", "claims", "passages", "relations")}


def read_ftm(path):
    schemata = collections.Counter()
    passages = 0
    ids, references = set(), set()
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            data = json.loads(line)
            schema = model.get(data["schema"])
            schema.validate(data)
            proxy = model.get_proxy(data, cleaned=False)
            ids.add(proxy.id)
            schemata[proxy.schema.name] += 1
            passages += proxy.schema.name == "Note" and proxy.get("name") == ["Passage"]
            for name, values in data["properties"].items():
                if set(proxy.get(name)) != set(values):
                    raise SystemExit(f"{proxy.id}: {name} is not what was written")
                if schema.properties[name].type.name == "entity":
                    references.update(values)
    if references - ids:
        raise SystemExit(f"nothing has the ids {sorted(references - ids)[:5]}")
    evidence = ("Documentation", "UnknownLink", "Note", "Article")
    return {
        "entities": sum(count for name, count in schemata.items() if name not in evidence),
        "claims": schemata["Documentation"],
        "passages": passages,
        "relations": schemata["UnknownLink"],
    }


def read_stix(path):
    found = validate_file(str(path), ValidationOptions(version="2.1"))
    if not found.is_valid:
        raise SystemExit(str([str(error) for error in found.object_results.errors][:10]))
    objects = json.loads(path.read_text(encoding="utf-8"))["objects"]
    ids = {one["id"] for one in objects}
    types = collections.Counter(one["type"] for one in objects)
    passages = set()
    for one in objects:
        for reference in [one.get("source_ref"), one.get("target_ref"), *one.get("object_refs", [])]:
            if reference is not None and reference not in ids:
                raise SystemExit(f"{one['id']} leads to {reference}, which is not there")
        if one["type"] == "note":
            (extension,) = one["extensions"].values()
            passages.update(passage["id"] for passage in extension["passages"])
    return {
        "entities": sum(types[name] for name in ("identity", "location", "incident", "x-attest-thing")) - 1,
        "claims": types["note"],
        "passages": len(passages),
        "relations": types["relationship"],
    }


print(
    json.dumps(
        {
            "graphml": read_graph(networkx.read_graphml(DIRECTORY / "graph.graphml")),
            "gexf": read_graph(networkx.read_gexf(DIRECTORY / "graph.gexf")),
            "csv": read_csv(DIRECTORY / "graph.zip"),
            "ftm": read_ftm(DIRECTORY / "graph.ftm.json"),
            "stix": read_stix(DIRECTORY / "graph.stix.json"),
        }
    )
)
