"""The same, with a mistake that looks harmless: a requirement is rounded to the nearest whole number, and nobody is asked."""

import timeliness


def rounded(required):
    return dict.fromkeys(timeliness.ROUNDINGS, round(required))


if __name__ == "__main__":
    timeliness.rounded = rounded
    timeliness.main()
