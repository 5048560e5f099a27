/** Minutes of a municipality that does not exist. */
export const MINUTES = `
REFERAT Biblioteksudvalget d. 02-03-2020

Indholdsfortegnelse

Godkendelse.....	3
Lånerkort.....	4

## **Punkt 1: Godkendelse**

**Beslutning Biblioteksudvalget den 02-03-2020**

Godkendt.

Punkt 2: Lånerkort

12.34.00-G01-5-20

Indstilling

1. det godkendes, at et lånerkort koster 20.000 kr. om året,
2. det godkendes, at 9,36 pct. betales tilbage.

Sagsfremstilling

#### 7. Lån

Et lånerkort gælder i 12 måneder fra og med den 28. februar 2020, jf. sag 19/45678. Status gives halvårligt.
En bog lånes »højst
én  gang« ad gangen. Et gebyr er 400 kr. brutto.

# Punkt 10: Eventuelt

19/45678

Intet.
`;
