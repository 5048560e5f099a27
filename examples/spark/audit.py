"""Audits a caseload on Apache Spark: spark-submit audit.py CASELOAD FOLDER SCHEME [OPTION ...]

CASELOAD is Parquet of payments, a file or a folder of them. FOLDER is written: the verdicts in kind=line, what could not be read in
kind=reject, and the totals of each partition in kind=totals, which regelvaerk merge makes those of the whole. Every OPTION is one of
regelvaerk audit. REGELVAERK in the environment is the command on the workers; without it, regelvaerk.
"""

import json
import os
import shlex
import subprocess
import sys
import tempfile
import threading

from pyspark.sql import SparkSession
from pyspark.sql.functions import coalesce, col

caseload, folder, scheme, *options = sys.argv[1:]
command = shlex.split(os.environ.get("REGELVAERK", "regelvaerk"))


def audited(payments):
    """Audits the payments of a partition by one process: they are written to it while its verdicts are read."""
    with tempfile.TemporaryDirectory() as here:
        rejects, totals, said = (os.path.join(here, name) for name in ("rejects", "totals", "said"))
        given = ["audit", scheme, "-", "--format", "ndjson", "--json", totals, "--rejects", rejects, *options]
        with open(said, "wb") as errors:
            process = subprocess.Popen([*command, *given], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)

        def write():
            try:
                with process.stdin as lines:
                    lines.writelines(payment.encode() + b"\n" for payment in payments)
            except BrokenPipeError:
                pass  # The process has ended; its exit code tells why.

        writing = threading.Thread(target=write)
        writing.start()
        for verdict in process.stdout:
            yield "line", verdict.decode().rstrip("\n")
        writing.join()
        if process.wait() not in (0, 2, 4):
            with open(said, encoding="utf-8") as errors:
                raise RuntimeError(errors.read())
        with open(rejects, encoding="utf-8") as lines:
            yield from (("reject", line.rstrip("\n")) for line in lines)
        with open(totals, encoding="utf-8") as report:
            yield "totals", json.dumps(json.load(report))


spark = SparkSession.builder.appName("regelvaerk-audit").getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
payments = spark.read.parquet(caseload).withColumn("amount", col("amount").cast("string"))
# A month of a citizen is judged whole, so all lines of a citizen stand in one partition; of a line without a citizen, those of its id.
# As many as run at a time, and said so: Spark puts small partitions together where it chooses the number itself.
whole = payments.repartition(spark.sparkContext.defaultParallelism, coalesce(col("citizen"), col("id").cast("string")))
whole.toJSON().mapPartitions(audited).toDF(["kind", "text"]).write.partitionBy("kind").text(folder)
print(f"Spark {spark.version}, {whole.rdd.getNumPartitions()} partitions", file=sys.stderr)
spark.stop()
