import json, sys, urllib.request

def post(url, case):
    request = urllib.request.Request(url, json.dumps(case).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)

case = {"facts": {"zones": 3}, "options": {"on": "2019-04-01", "municipality": "lyngby-taarbaek"}}
assessment = post(f"{sys.argv[1]}/assess/activation-allowance", case)
print(assessment["outcome"], [question.get("fact") for question in assessment.get("questions", [])])
