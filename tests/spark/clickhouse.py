"""Counts a register on embedded ClickHouse: clickhouse.py QUERIES REGISTER ROWS, as count.py of the example does on Spark."""

import json
import sys
import time

from chdb import session

queries, register, rows = sys.argv[1:]
clickhouse = session.Session()
clickhouse.query(f"CREATE VIEW citizens AS SELECT * FROM file('{register}/*.parquet', Parquet)")
with open(queries, encoding="utf-8") as file:
    asked = json.load(file)

answers = {}
for measure, sql in asked.items():
    began = time.monotonic()
    lines = str(clickhouse.query(sql, "JSONEachRow")).splitlines()
    answers[measure] = {"rows": [json.loads(line) for line in lines], "seconds": time.monotonic() - began}

with open(rows, "w", encoding="utf-8") as file:
    json.dump(answers, file)
