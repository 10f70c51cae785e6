story: The Karsova emergency decree
domain: political-crisis
topic: President Vaskulin's emergency decree and removal in Karsova
description: The emergency decree of President Teodor Vaskulin of Karsova, his removal, his arrest and what the courts decide.
keywords: Karsova, Vaskulin, emergency decree, Sejmat, Ostrel
entity: Teodor Vaskulin | Vaskulin, the president | person
entity: Mirela Dunai | Dunai, the speaker | person
entity: Sejmat | the Sejmat, parliament | institution
entity: Constitutional Court | the court | institution
aspect A: Office | Who holds the presidency of Karsova?
aspect B: Decree | Is the emergency decree in force?
aspect C: Dead | How many people were killed in Ostrel?
aspect D: Whereabouts | Where is Vaskulin?
aspect E: Vaskulin's position | What does Vaskulin say about the decree?
aspect F: Ruling date | When will the Constitutional Court rule on the removal?
matter decree: emergency decree of 3 March
matter removal: removal of Vaskulin by the Sejmat
matter acting: Mirela Dunai as acting president
matter dead: number of people killed in Ostrel
matter injured: number of people injured in Ostrel
matter whereabouts: where Vaskulin is
matter arrest: arrest of Vaskulin
matter ruling: Constitutional Court's ruling on the removal
matter order: who ordered the troops to fire
matter general: dismissal of General Ruzek
matter stance: Vaskulin's own view of the decree

== k1 | 2026-03-03T21:40Z | Norda Wire | https://nordawire.example/k1
H Karsova president declares emergency, sends troops to parliament | decree:done | new | news! | B
. President Teodor Vaskulin signed an emergency decree late on Tuesday that forbids gatherings and suspends the Sejmat. | decree:done | repeat k1.0 | news! | B
+ In a televised address he called it "the only lawful answer to sabotage". | stance:opinion | new | news | E
== k2 | 2026-03-03T23:15Z | KRT Public | https://krt.example/k2
H Soldiers at the gates of the Sejmat: follow live | - | new | colour | -
. Our reporters are in Parliament Square in Ostrel through the night. | - | new | boilerplate | -
== k3 | 2026-03-04T05:20Z | Ostrel Courier | https://ostrelcourier.example/k3
H 97 to 12: deputies tear up Vaskulin's decree before dawn | decree:cancelled | update k1.0 | news! | B
. Meeting in a school gymnasium, lawmakers struck down the emergency at ten past four on Wednesday. | decree:cancelled | repeat k3.0 | news! | B
+ Three people died when soldiers fired near the Tarn Bridge, a witness told the Courier. | dead:value=3 people | new | news! | C
== k4 | 2026-03-04T07:05Z | Presidency of Karsova | https://president.example/k4
H Statement on the so-called vote of 4 March | decree:stands | dispute k3.0 | news! | B
. A gathering in a gymnasium is not a sitting of the Sejmat, and the measures of the president remain binding. | decree:stands | repeat k4.0 | news! | B
+ No live round was fired in the capital last night. | dead:denied | dispute k3.2 | news | C
== k5 | 2026-03-04T09:30Z | Globus World | https://globus.example/k5
H St Ilie Hospital took in three bodies with gunshot wounds | dead:value=3 people | confirm k3.2 | news! | C
. The hospital's own register also lists 41 injured. | injured:value=41 people | new | news | -
== k6 | 2026-03-04T10:10Z | Blitz | https://blitz.example/k6
H Ostrel's oldest tram driver retires at 71 | - | new | off | -
. He was given a brass bell and a cake in the shape of line 4. | - | new | off | -
== k7 | 2026-03-04T16:45Z | Norda Wire | https://nordawire.example/k7
H Vaskulin lifts emergency after fourteen hours as generals balk | decree:cancelled | update k4.0,k3.0 | news! | B
. The president rescinded his own order and told the army to return to barracks. | decree:cancelled | repeat k7.0 | news! | B
+ The opposition tabled a motion to strip him of office, with a ballot set for Friday. | removal:planned | new | news! | -
== k8 | 2026-03-04T18:00Z | Karsova Business Daily | https://kbd.example/k8
H Salt mine at Velun to reopen as museum | - | new | off | -
. Karsova's heritage fund pays two thirds of the works. | - | new | off | -
== k9 | 2026-03-05T06:30Z | KRT Public | https://krt.example/k9
H Death toll in Ostrel climbs | dead:about | new | colour | -
. Seven have died, among them two students, after four patients succumbed overnight, St Ilie Hospital says. | dead:value=7 people | update k5.0,k3.2 | news! | C
+ The Interior Ministry spoke instead of five. | dead:value=5 people | dispute k9.1 | news | C
== k10 | 2026-03-05T08:15Z | Blitz | https://blitz.example/k10
H Has Vaskulin fled? Plane left Ostrel at night | whereabouts:rumoured | new | news | D
. A Blitz source puts the president aboard a jet to the southern port of Calvessa. | whereabouts:rumoured | repeat k10.0 | news | D
== k11 | 2026-03-05T10:40Z | Presidency of Karsova | https://president.example/k11
H President is at his desk in the Hill Palace | whereabouts:stands | dispute k10.0,k10.1 | news! | D
. He will receive the bishops this afternoon as scheduled. | - | new | colour | -
== k12 | 2026-03-05T12:20Z | Globus World | https://globus.example/k12
H Who gave the order at the Tarn Bridge? | order:about | new | colour | -
. Army chief Josip Ruzek says the instruction to shoot came by telephone from Vaskulin himself. | order:stands | new | news! | -
+ An aide to the president answered that the general had acted alone. | order:denied | dispute k12.1 | news | -
== k13 | 2026-03-05T15:00Z | Norda Wire | https://nordawire.example/k13
H Bishops photographed with Vaskulin at Hill Palace | whereabouts:stands | confirm k11.0 | news | D
. The Bishop of Ostrel, leaving the residence, said he had spoken with him for an hour. | whereabouts:stands | confirm k11.0 | news | D
== k14 | 2026-03-05T17:35Z | Ostrel Courier | https://ostrelcourier.example/k14
H Vaskulin sacks General Ruzek | general:done | new | news! | -
. The decision came hours after the army chief blamed him for the shooting. | general:done | repeat k14.0 | news | -
== k15 | 2026-03-05T19:10Z | Blitz | https://blitz.example/k15
H Correction: the president's plane | whereabouts:about | new | colour | -
. Our report that Teodor Vaskulin had flown to Calvessa was wrong; the passenger was his son. | whereabouts:denied | retract k10.0,k10.1 | news | D
== k16 | 2026-03-06T07:00Z | KRT Public | https://krt.example/k16
H How the Sejmat can remove a president | removal:about | new | background | -
. Two thirds of the 150 deputies, or 100 votes, are needed. | removal:about | new | background | -
== k17 | 2026-03-06T11:25Z | Norda Wire | https://nordawire.example/k17
H Removal ballot put off to Saturday for lack of quorum | removal:planned | update k7.2 | news! | -
. The vote foreseen for Friday did not take place because 58 governing-party members stayed away. | removal:planned | repeat k17.0 | news | -
== k18 | 2026-03-06T14:50Z | Ministry of the Interior of Karsova | https://interior.example/k18
H Seven fatalities registered in Ostrel | dead:value=7 people | update k9.2 | news! | C
. The figure of five given on Thursday left out two persons who died at home. | dead:value=7 people | retract k9.2 | news | C
== k19 | 2026-03-07T13:05Z | Globus World | https://globus.example/k19
H Karsova's parliament throws Vaskulin out of office | removal:done | update k17.0,k7.2 | news! | A
. By 108 votes to 31 the deputies ended his presidency on Saturday. | removal:done | repeat k19.0 | news! | A
== k20 | 2026-03-07T15:30Z | Ostrel Courier | https://ostrelcourier.example/k20
H Speaker Mirela Dunai takes the oath as head of state | acting:done | new | news! | A
. She is to serve until an election and promised to reinstate General Ruzek. | general:planned | update k14.0 | news | -
== k21 | 2026-03-07T18:20Z | Blitz | https://blitz.example/k21
H "I am still your president" | removal:denied | dispute k19.0 | news! | A
. Vaskulin, speaking from the palace balcony, said he would ask the Constitutional Court to undo the ballot. | ruling:demanded; whereabouts:stands | new | news! | D
+ He regretted "the pain of the families" but stood by every line of the order. | stance:opinion | repeat k1.2 | recap | E
== k22 | 2026-03-08T09:00Z | KRT Public | https://krt.example/k22
H Timeline: five days that shook Karsova | - | new | background | -
. On Tuesday the decree, on Wednesday its end, on Saturday the vote that removed Teodor Vaskulin. | decree:cancelled; removal:done | repeat k7.0,k19.0 | recap | A,B
== k23 | 2026-03-08T12:00Z | Karsova Business Daily | https://kbd.example/k23
H Calvessa port opens third container quay | - | new | off | -
. The mayor cut the ribbon without a word about the crisis in Ostrel. | - | new | off | -
== k24 | 2026-03-09T08:40Z | Norda Wire | https://nordawire.example/k24
H Constitutional Court to decide on Vaskulin's removal by 20 March | ruling:planned | update k21.1 | news! | F
. Prosecutors asked a judge for a warrant against the former president on suspicion of manslaughter. | arrest:demanded | new | news! | -
== k25 | 2026-03-09T16:10Z | Globus World | https://globus.example/k25
H Ruzek back at army headquarters | general:cancelled | update k20.1,k14.0 | news! | -
. Acting President Dunai gave the general his post again on Monday. | general:cancelled | repeat k25.0 | news | -
== k26 | 2026-03-10T06:55Z | Ostrel Courier | https://ostrelcourier.example/k26
H Judge signs warrant for Vaskulin | arrest:planned | update k24.1 | news! | -
. His lawyer, Pavol Hrin, called the paper "worthless". | arrest:opinion | new | colour | -
== k27 | 2026-03-10T11:30Z | KRT Public | https://krt.example/k27
H Police turned back at Hill Palace | arrest:failed | update k26.0 | news! | D
. The guards of the former president let nobody through the gate for three hours. | arrest:failed | repeat k27.0 | news | -
== k28 | 2026-03-11T05:45Z | Blitz | https://blitz.example/k28
H In handcuffs! | - | new | colour | -
. Teodor Vaskulin was led from the palace at first light and driven to Brodno prison. | arrest:done; whereabouts:stands | update k27.0,k21.1 | news! | D
== k29 | 2026-03-11T07:20Z | Ministry of the Interior of Karsova | https://interior.example/k29
H Former head of state in custody at Brodno | arrest:done; whereabouts:stands | confirm k28.1 | news! | D
. The operation passed without injury. | - | new | news | -
== k30 | 2026-03-11T13:15Z | Norda Wire | https://nordawire.example/k30
H Aide admits hearing Vaskulin order troops to fire | order:stands | confirm k12.1 | news! | -
. The adviser who had blamed the general told investigators he had lied and withdrew his account. | order:stands | retract k12.2 | news! | -
== k31 | 2026-03-12T07:30Z | Globus World | https://globus.example/k31
H Why Karsova's presidents so often end in court | - | new | background | -
. Vaskulin is the third holder of the office since 1994 to see the inside of a cell. | - | new | background | -
== k32 | 2026-03-12T10:00Z | Karsova Business Daily | https://kbd.example/k32
H Court brings its Vaskulin ruling forward to Friday | ruling:planned | update k24.0 | news! | F
. The nine judges had given themselves until the 20th. | ruling:planned | repeat k24.0 | recap | F
== k33 | 2026-03-13T14:05Z | KRT Public | https://krt.example/k33
H Judges uphold ousting of Vaskulin, 7 to 2 | ruling:done; removal:stands | update k32.0,k21.0 | news! | A,F
. Mirela Dunai stays at the head of the state. | acting:stands | repeat k20.0 | recap | A
+ From prison Vaskulin said for the first time that the decree had been "a mistake". | stance:opinion | update k21.2 | news! | E

state 2026-03-03 | B | signed an emergency decree; declares emergency | -
state 2026-03-03 | A | EMPTY | -
state 2026-03-03 | C | EMPTY | -
state 2026-03-03 | D | EMPTY | -
state 2026-03-03 | E | only lawful answer | -
state 2026-03-03 | F | EMPTY | -
state 2026-03-04 | A | EMPTY | -
state 2026-03-04 | B | lifts emergency; rescinded | remain binding
state 2026-03-04 | C | three bodies; three people | -
state 2026-03-04 | D | EMPTY | -
state 2026-03-04 | E | only lawful answer | -
state 2026-03-04 | F | EMPTY | -
state 2026-03-05 | A | EMPTY | -
state 2026-03-05 | B | lifts emergency; rescinded | -
state 2026-03-05 | C | seven have died | three bodies
state 2026-03-05 | D | hill palace | puts the president aboard
state 2026-03-05 | E | only lawful answer | -
state 2026-03-05 | F | EMPTY | -
state 2026-03-06 | A | EMPTY | -
state 2026-03-06 | B | lifts emergency; rescinded | -
state 2026-03-06 | C | seven | spoke instead of five
state 2026-03-06 | D | hill palace | -
state 2026-03-06 | E | only lawful answer | -
state 2026-03-06 | F | EMPTY | -
state 2026-03-07 | A | takes the oath; ended his presidency; throws vaskulin out | -
state 2026-03-07 | B | lifts emergency; rescinded; on wednesday its end | -
state 2026-03-07 | C | seven | spoke instead of five
state 2026-03-07 | D | palace | -
state 2026-03-07 | E | stood by every line; only lawful answer | -
state 2026-03-07 | F | EMPTY | -
state 2026-03-08 | A | takes the oath; ended his presidency; throws vaskulin out | -
state 2026-03-08 | B | lifts emergency; rescinded; on wednesday its end | -
state 2026-03-08 | C | seven | spoke instead of five
state 2026-03-08 | D | palace | -
state 2026-03-08 | E | stood by every line; only lawful answer | -
state 2026-03-08 | F | EMPTY | -
state 2026-03-09 | A | takes the oath; ended his presidency; throws vaskulin out | -
state 2026-03-09 | B | lifts emergency; rescinded; on wednesday its end | -
state 2026-03-09 | C | seven | spoke instead of five
state 2026-03-09 | D | palace | -
state 2026-03-09 | E | stood by every line; only lawful answer | -
state 2026-03-09 | F | 20 march | -
state 2026-03-10 | A | takes the oath; ended his presidency; throws vaskulin out | -
state 2026-03-10 | B | lifts emergency; rescinded; on wednesday its end | -
state 2026-03-10 | C | seven | spoke instead of five
state 2026-03-10 | D | hill palace | -
state 2026-03-10 | E | stood by every line; only lawful answer | -
state 2026-03-10 | F | 20 march | -
state 2026-03-11 | A | takes the oath; ended his presidency; throws vaskulin out | -
state 2026-03-11 | B | lifts emergency; rescinded; on wednesday its end | -
state 2026-03-11 | C | seven | spoke instead of five
state 2026-03-11 | D | brodno | turned back
state 2026-03-11 | E | stood by every line; only lawful answer | -
state 2026-03-11 | F | 20 march | -
state 2026-03-12 | A | takes the oath; ended his presidency; throws vaskulin out | -
state 2026-03-12 | B | lifts emergency; rescinded; on wednesday its end | -
state 2026-03-12 | C | seven | spoke instead of five
state 2026-03-12 | D | brodno | turned back
state 2026-03-12 | E | stood by every line; only lawful answer | -
state 2026-03-12 | F | forward to friday | -
state 2026-03-13 | A | mirela dunai; uphold ousting | still your president
state 2026-03-13 | B | lifts emergency; rescinded; on wednesday its end | -
state 2026-03-13 | C | seven | spoke instead of five
state 2026-03-13 | D | brodno | turned back
state 2026-03-13 | E | a mistake | only lawful answer
state 2026-03-13 | F | 7 to 2 | forward to friday
ask Who is acting head of state of Karsova? | mirela dunai | k20.0
ask By how many votes was Vaskulin removed? | 108 votes to 31; 108 | k19.1
ask How many people were killed in Ostrel? | seven | k18.0
ask Where is Vaskulin held? | brodno | k28.1
ask What was the death toll given by St Ilie Hospital on 4 March? | three | k5.0
ask When was the removal ballot to be held, as of 4 March? | friday | k7.2
ask What did the Constitutional Court decide? | uphold | k33.0
ask When will the presidential election in Karsova be held? | REFUSE
ask What sentence does Vaskulin face if he is convicted? | REFUSE
ask How many soldiers were sent to the Sejmat? | REFUSE
ask Who fired the shots at the Tarn Bridge by name? | REFUSE
ask Was the vote of 4 March against the decree valid? | SIDES | k3.0 ; k4.0
ask Who gave the order to fire at the Tarn Bridge, as told on 5 March? | SIDES | k12.1 ; k12.2
since 2026-03-08 | k24.0, k24.1, k25.0, k26.0, k27.0, k28.1, k30.0, k30.1, k32.0, k33.0, k33.2
since 2026-03-11 | k32.0, k33.0, k33.2
