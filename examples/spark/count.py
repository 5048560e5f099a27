"""Counts a register on Apache Spark: spark-submit count.py QUERIES REGISTER ROWS

QUERIES is a JSON object, the SQL of measureSql by the id of its measure; REGISTER is Parquet, a file or a folder of them.
ROWS is written: by the same ids the rows that each query answered, for tallyFromRows.
"""

import json
import sys
import time

from pyspark.sql import SparkSession

queries, register, rows = sys.argv[1:]
spark = SparkSession.builder.appName("regelvaerk-count").getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
spark.read.parquet(register).createOrReplaceTempView("citizens")
with open(queries, encoding="utf-8") as file:
    asked = json.load(file)

answers = {}
for measure, sql in asked.items():
    began = time.monotonic()
    found = [row.asDict() for row in spark.sql(sql).collect()]
    answers[measure] = {"rows": found, "seconds": time.monotonic() - began}
    print(f"{measure}: {len(found)} rows, {answers[measure]['seconds']:.1f} s", file=sys.stderr)

with open(rows, "w", encoding="utf-8") as file:
    json.dump(answers, file)
print(f"Spark {spark.version}, {len(asked)} queries", file=sys.stderr)
spark.stop()
