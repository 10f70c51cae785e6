story: Team Mirabou-Kossuth at the Tour of the Seven Lakes
domain: doping case
topic: Doping raid on the cycling team Mirabou-Kossuth
description: The doping affair of the cycling team Mirabou-Kossuth at the Tour of the Seven Lakes: the riders, the doctor, the tests and whether the team races.
keywords: Mirabou-Kossuth, Seven Lakes, Isko Bathory, Dr. Delacroix-Abera, transfusion
entity: Mirabou-Kossuth | Mirabou-Kossuth, Mirabou, the team | team
entity: Isko Bathory | Isko Bathory, Bathory, the race leader | person
entity: Yves Delacroix-Abera | Yves Delacroix-Abera, Dr. Delacroix-Abera, the team doctor | person
entity: Noor Galamba | Noor Galamba, Galamba | person
entity: Tour of the Seven Lakes | Tour of the Seven Lakes, Seven Lakes, the tour | event
entity: Prisca Ferenczi | Prisca Ferenczi, Prosecutor Ferenczi | person
aspect A: Riding | Is the team still in the race?
aspect B: Riders | Which riders are accused or suspended?
aspect C: Blood bags | How many blood bags were found?
aspect D: Doctor | What happens to the team doctor?
aspect E: Bathory | Did Isko Bathory dope?
matter team: Mirabou-Kossuth's part in the tour
matter bags: number of blood bags found
matter raid: search of the team hotel
matter doctor: custody of Dr. Delacroix-Abera
matter galamba: Noor Galamba's test
matter riders: number of riders under suspicion
matter dna: matching of the blood bags to riders
matter bathory: allegations against Isko Bathory
matter bathorywithdraws: Isko Bathory's start in the tour
matter stage: the stage to Lake Abiyata-le-Haut
matter sponsor: Mirabou's sponsorship of the team
matter manager: manager Béla Ocampo's job
matter rules: demand for night tests
matter crash: injured in the stage 9 crash
matter licence: the team's racing licence

== c1 | 2026-06-03T06:10Z | Peloton Wire | https://pelotonwire.example/mirabou-raid
H Police search cycling team's hotel at Seven Lakes | raid:done | new | news! | -
. Some thirty gendarmes searched the Hotel Lalaine in Szép-sur-Lac, where the Mirabou-Kossuth team is staying, at four on Wednesday morning. | raid:done | repeat c1.0 | news! | -
+ Fourteen bags of blood were carried out in a picnic box, a police source said. | bags:value=14 bags | new | news! | C
. The team's leader, Isko Bathory, heads the general ranking by 52 seconds. | - | new | background | -
+ The tour, in its sixth day, ends on June 14. | - | new | background | -
. Nobody had been arrested by breakfast. | doctor:about | new | news | D

== c2 | 2026-06-03T07:30Z | Kalsada Sport | https://kalsadasport.example/live-seven-lakes-stage-6
H LIVE Stage 6: Szép-sur-Lac to Mekelle-Haut, 171 km | stage:about | new | boilerplate | -
. 9.25: Mirabou's bus is here, curtains drawn, and the riders sign on to whistles. | team:stands | new | news! | A
+ 9.10: Manager Béla Ocampo tells us nothing was found that you wouldn't find in a hospital. | bags:about | new | news | C
. 8.50: For anyone just up: police were in the team's rooms overnight. | raid:done | repeat c1.1 | recap | -
+ 8.40: A light rain, 14 degrees, and the climbers like it. | - | new | colour | -
. 8.30: Riders of two other squads say they will hold up the start unless night tests are brought in. | rules:demanded | new | news | -

== c3 | 2026-06-03T17:45Z | Kalsada Sport | https://kalsadasport.example/doctor-held
H Team doctor in custody | doctor:done | update c1.5 | news! | D
. Yves Delacroix-Abera, fifty-eight, was led from the finish in Mekelle-Haut in his rain jacket. | doctor:done | repeat c3.0 | news! | D
+ He carried a child's rucksack that police kept. | - | new | colour | -
. Prosecutor Prisca Ferenczi spoke of eleven bags, each with a nickname in felt pen. | bags:value=11 bags | dispute c1.2 | news! | C
+ The nicknames were those of dogs. | bags:about | new | news | -
. Bathory finished third and kept his yellow-and-blue jersey. | - | new | news | -
+ "I've nothing to be ashamed of and a mountain to climb," was all he said at the barrier. | bathory:denied | new | news! | E

== c4 | 2026-06-05T09:00Z | Cycling Council | https://cyclingcouncil.example/notices/2026-19
H Notice 2026-19: provisional suspension | galamba:about | new | boilerplate | -
. The Cycling Council informs that rider Noor Galamba (Mirabou-Kossuth) returned an abnormal result for a plasticiser used in transfusion bags. | galamba:done | new | news! | B
+ The sample dates from 31 May. | galamba:about | new | news | B
. Mr. Galamba is suspended until his case is decided. | galamba:under_way | new | news! | B
+ No other notice concerning this team is in preparation. | riders:denied | new | news! | B
. Enquiries: media desk. | - | new | boilerplate | -

== c5 | 2026-06-05T18:00Z | Peloton Wire | https://pelotonwire.example/ferenczi-four
H Four riders under suspicion, prosecutor says | riders:value=4 riders | new | news! | B
. Ferenczi said Friday that bags could be tied to four riders of the team by hotel keys and telephone messages. | riders:value=4 riders | repeat c5.0 | news! | B
+ The Council's legal head, Ambroise Tekle, said his office knew of one and had no trace of three more. | riders:value=1 rider | dispute c5.1 | news! | B
. Results of DNA comparison are expected on June 9. | dna:planned | new | news! | B
+ The doctor stays behind bars until Tuesday at least. | doctor:stands | new | news! | D
. Mirabou, a biscuit maker, said it would honour its contract to the end of the year. | sponsor:stands | new | news | -

== c6 | 2026-06-05T19:30Z | The Upper Valley Sentinel | https://uppervalleysentinel.example/galamba-village
H In Galamba's village they ring for the wrong reason | galamba:about | new | colour | B
. Someone had set the church bell of Dunaville for a stage win that never came. | - | new | colour | -
+ His mother, Teréz Galamba, sells honey on the bend where the caravan passes. | - | new | colour | -
. "He can't stand a needle, he faints at the dentist," she said. | galamba:denied | dispute c4.1 | news | B
+ His cousin Noel Galamba, a rider for another team, has nothing to do with the matter and asks people to stop spitting. | - | new | news | -
. The village voted on Thursday to keep his name on the cycling track. | galamba:opinion | new | colour | -
+ A rider from the valley, Hervé Lakatos, was banned for life in 1999 after a blood swap. | - | new | background | -
. Saturday's stage goes past the honey stall at about 2.40. | - | new | news | -

== c7 | 2026-06-07T20:00Z | Canal Dawit | https://canaldawit.example/sport/leader
H Bathory named in doctor's notebook? | bathory:rumoured | new | news! | E
. Pages shown to us say "Rex" beside a date. | bathory:about | new | news | E
+ Rex, a former soigneur says, is the man in yellow and blue. | bathory:rumoured | new | news! | E

== c8 | 2026-06-08T08:20Z | Peloton Wire | https://pelotonwire.example/bathory-rex
H Bathory calls notebook claim a fabrication | bathory:denied | dispute c7.2 | news! | E
. Isko Bathory said through his agent on Monday that he was no Rex and had never met the soigneur quoted by Canal Dawit. | bathory:denied | repeat c8.0 | news! | E
+ A team-mate, Lóránd Sisay, told Peloton Wire that the name had been in use for Bathory since their junior days. | bathory:about | confirm c7.2 | news! | E
. Nine riders went down on a wet bend on Sunday, and two of them were hurt. | crash:value=2 hurt | new | news | -
+ The Council will bring in tests between eleven at night and six in the morning from Wednesday. | rules:planned | update c2.5 | news | -
. The DNA findings slipped to Thursday. | dna:planned | update c5.3 | news! | B

== c9 | 2026-06-08T17:10Z | Mirabou-Kossuth | https://mirabou-kossuth.example/communication-3
H Communication no. 3 | - | new | boilerplate | -
. Team Mirabou-Kossuth will not start tomorrow and leaves the Tour of the Seven Lakes. | team:cancelled | update c2.1 | news! | A
+ This is a decision of respect and no admission. | team:about | new | news | A
. Isko Bathory disagrees with it and will speak for himself. | bathorywithdraws:about | new | news! | A
+ General manager Béla Ocampo remains in office. | manager:stands | new | news | -
. Contrary to reports, five persons were hurt in Sunday's crash, two of them staff. | crash:value=5 hurt | dispute c8.3 | news | -

== c10 | 2026-06-09T18:40Z | Kalsada Sport | https://kalsadasport.example/six-days
H Six days that emptied a bus | team:about | new | recap | A
. It was a picnic box first. | raid:about | new | colour | -
+ Then it was a doctor, a honey seller's son, and a dog called Rex. | doctor:done;galamba:done;bathory:rumoured | repeat c3.0,c4.1,c7.2 | recap | D,B,E
. The prosecutor counted eleven bags and four riders, the Council one rider and nothing else. | bags:value=11 bags;riders:about | repeat c3.3,c5.1,c5.2 | recap | B,C
+ On Monday evening the bus turned its nose for home. | team:cancelled | repeat c9.1 | recap | A
. Bathory did not turn up at the start in the morning either, though his bicycle did. | bathorywithdraws:cancelled | update c9.3 | news! | A
+ So the jersey passed to little Anyu Robles, who cried. | bathorywithdraws:about | new | news | -
. Our colleagues at the Sentinel remember Hervé Lakatos; we would rather not. | - | repeat c6.6 | background | -
+ The doctor was let out on Tuesday on a bail of 90,000 kronas, and walked to the ice-cream van. | doctor:cancelled | update c5.4 | news! | D

== c11 | 2026-06-11T11:30Z | Peloton Wire | https://pelotonwire.example/dna-five
H DNA ties blood to five riders | dna:done;riders:value=5 riders | update c8.5,c5.1 | news! | B
. The bags from the Hotel Lalaine belong to five men, Ferenczi told the press on Thursday. | riders:value=5 riders | repeat c11.0 | news! | B
+ They are Galamba, Sisay, the Mendoza-Vörös twins and a retired rider, Patrice Alemu. | riders:about | new | news! | B
. None of it is Bathory's. | bathory:denied | confirm c8.1 | news! | E
+ The number of bags is 12, one having been counted as part of another. | bags:value=12 bags | update c3.3 | news! | C
. Galamba, who had kept silent, admitted two transfusions. | galamba:done | confirm c4.1 | news! | B
+ Tekle allowed that the Council had been wrong to speak of a single rider. | riders:about | retract c5.2 | news! | B

== c12 | 2026-06-11T18:30Z | Canal Dawit | https://canaldawit.example/sport/sorry-isko
H To Isko Bathory | bathory:about | new | news | E
. We said you were Rex. | bathory:about | repeat c7.2 | recap | E
+ You were not, and we take it back. | bathory:denied | retract c7.2 | news! | E

== c12x | 2026-06-12T14:20Z | The Upper Valley Sentinel | https://uppervalleysentinel.example/cheese-fair
H Smoked goat takes the cup at Dunaville cheese fair | - | new | off | -
. A smoked goat's cheese from the Tadele dairy won the silver cup at Dunaville on Friday before 900 visitors. | - | new | off | -
+ Second came a honeyed roll by Teréz Galamba, mother of the cyclist. | - | new | off | -
. The brass band was dismissed early because of midges. | - | new | off | -
+ Next year's fair falls on June 11. | - | new | off | -

== c13 | 2026-06-15T09:15Z | The Upper Valley Sentinel | https://uppervalleysentinel.example/after-the-tour
H Biscuits leave cycling | sponsor:cancelled | update c5.5 | news! | -
. The Mirabou works hung a sheet over their team van on Sunday, and by evening the firm had ended its sponsorship. | sponsor:cancelled | repeat c13.0 | news! | -
+ A clerk wheeled the spare bicycles to a shed. | - | new | colour | -
. Béla Ocampo was dismissed the same night. | manager:cancelled | update c9.4 | news! | -
+ He blames "the lap of luxury we gave that doctor". | manager:opinion | new | colour | D
. Anyu Robles won the tour by nine seconds. | - | new | news | -
+ Of the five hurt a week ago, one is still in plaster. | crash:about | new | news | -
. Dr. Delacroix-Abera has been charged with supplying banned substances, and he faces trial in November. | doctor:done | update c10.8 | news! | D
+ His lawyer says he acted on the riders' own wish. | doctor:opinion | new | news | D
. A hearing on the team's licence has been set for the 24th. | licence:planned | new | news! | A

state 2026-06-03 | A | bus is here | leaves the tour
state 2026-06-03 | B | EMPTY
state 2026-06-03 | C | fourteen bags; eleven bags | -
state 2026-06-03 | D | in custody; led from the finish | bail
state 2026-06-03 | E | nothing to be ashamed of | -
state 2026-06-05 | A | bus is here | leaves the tour
state 2026-06-05 | B | galamba; four riders; knew of one | -
state 2026-06-05 | C | fourteen bags; eleven bags | -
state 2026-06-05 | D | in custody; led from the finish; behind bars | bail
state 2026-06-05 | E | nothing to be ashamed of | -
state 2026-06-07 | A | bus is here | leaves the tour
state 2026-06-07 | B | galamba; four riders; knew of one | -
state 2026-06-07 | C | fourteen bags; eleven bags | -
state 2026-06-07 | D | in custody; led from the finish; behind bars | bail
state 2026-06-07 | E | named in doctor's notebook; rex | -
state 2026-06-08 | A | will not start tomorrow; leaves the tour | bus is here
state 2026-06-08 | B | galamba; four riders; knew of one; slipped to thursday | expected on june 9
state 2026-06-08 | C | fourteen bags; eleven bags | -
state 2026-06-08 | D | in custody; led from the finish; behind bars | bail
state 2026-06-08 | E | calls notebook claim a fabrication; no rex; since their junior days | -
state 2026-06-09 | A | will not start tomorrow; leaves the tour; did not turn up at the start | bus is here
state 2026-06-09 | B | galamba; four riders; knew of one; slipped to thursday | expected on june 9
state 2026-06-09 | C | fourteen bags; eleven bags | -
state 2026-06-09 | D | bail of 90,000 | behind bars
state 2026-06-09 | E | calls notebook claim a fabrication; no rex; since their junior days | -
state 2026-06-11 | A | will not start tomorrow; leaves the tour; did not turn up at the start | bus is here
state 2026-06-11 | B | five riders; five men; mendoza-vörös twins | knew of one
state 2026-06-11 | C | number of bags is 12 | fourteen bags
state 2026-06-11 | D | bail of 90,000 | behind bars
state 2026-06-11 | E | none of it is bathory's; you were not | named in doctor's notebook
state 2026-06-12 | A | will not start tomorrow; leaves the tour; did not turn up at the start | bus is here
state 2026-06-12 | B | five riders; five men; mendoza-vörös twins | knew of one
state 2026-06-12 | C | number of bags is 12 | fourteen bags
state 2026-06-12 | D | bail of 90,000 | behind bars
state 2026-06-12 | E | none of it is bathory's; you were not | named in doctor's notebook
state 2026-06-15 | A | will not start tomorrow; leaves the tour; set for the 24th | bus is here
state 2026-06-15 | B | five riders; five men; mendoza-vörös twins | knew of one
state 2026-06-15 | C | number of bags is 12 | fourteen bags
state 2026-06-15 | D | charged with supplying; trial in november | behind bars
state 2026-06-15 | E | none of it is bathory's; you were not | named in doctor's notebook
ask How many bags of blood were found, by the last count? | 12 | c11.4
ask How many bags were found, as told on 3 June? | SIDES | c1.2 ; c3.3
ask How many riders were under suspicion on 5 June? | SIDES | c5.1 ; c5.2
ask Which riders' blood was in the bags? | galamba, sisay, the mendoza-vörös twins | c11.2
ask Was Isko Bathory's blood in the bags? | none of it is bathory's | c11.3
ask When did the team leave the tour? | will not start tomorrow | c9.1
ask What happens to the team doctor? | trial in november; charged | c13.7
ask Who won the tour? | anyu robles | c13.5
ask When do the night tests begin? | from wednesday | c8.4
ask Who was suspended on 5 June? | noor galamba | c4.1, c4.3
ask Who was "Rex"? | REFUSE
ask For how long will Galamba be banned? | REFUSE
ask Who replaces Mirabou as sponsor? | REFUSE
since 2026-06-08 | c10.5, c10.8, c11.0, c11.2, c11.3, c11.4, c11.5, c11.6, c12.2, c13.0, c13.3, c13.7, c13.9
since 2026-06-05 | c7.0, c7.2, c8.0, c8.2, c8.5, c9.1, c10.5, c10.8, c11.0, c11.2, c11.3, c11.4, c11.5, c11.6, c12.2, c13.0, c13.3, c13.7, c13.9
