"""Translates SQL of one engine into that of DuckDB with sqlglot, which knows where the engines differ: translated.py DIALECT QUERIES TEXTS

QUERIES is a JSON object, the SQL of measureSql by the id of its measure; TEXTS is written, by the same ids.
"""

import json
import sys

import sqlglot

dialect, queries, texts = sys.argv[1:]
with open(queries, encoding="utf-8") as file:
    asked = json.load(file)
with open(texts, "w", encoding="utf-8") as file:
    json.dump({measure: sqlglot.transpile(sql, read=dialect, write="duckdb")[0] for measure, sql in asked.items()}, file)
