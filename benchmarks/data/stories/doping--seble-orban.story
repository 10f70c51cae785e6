story: The Seble Orban case
domain: doping case
topic: Doping case of marathon runner Seble Orban
description: What becomes of marathon champion Seble Orban after a positive test: the samples, the suspension, her defence, her title and her coach.
keywords: Seble Orban, marathon, positive test, Vardon, Athletics Union
entity: Seble Orban | Seble Orban, Orban, the champion | person
entity: Jozsef Orban | Jozsef Orban, the runner's father | person
entity: Mathurin Vasquelle | Mathurin Vasquelle, Vasquelle, the coach | person
entity: Athletics Union | Athletics Union of Kelemba, the Union | organisation
entity: Clean Sport Agency | Clean Sport Agency, the Agency, CSA | organisation
entity: Vardon marathon | Vardon marathon, Vardon | event
aspect A: Tests | What did the samples show?
aspect B: Suspension | Is Orban banned from racing?
aspect C: Defence | How does Orban explain the result?
aspect D: Title | Does she keep the Vardon title?
aspect E: Coach | What happens to coach Vasquelle?
matter asample: result of the A sample
matter bsample: analysis of the B sample
matter suspension: provisional suspension of Seble Orban
matter hearing: hearing of Orban's case
matter ban: length of the ban against Orban
matter title: Orban's Vardon title
matter prize: prize money of Vardon
matter explanation: where the substance came from
matter coach: proceedings against Mathurin Vasquelle
matter coachwork: work between Orban and Vasquelle
matter games: Orban's place in the team for the Continental Games
matter sponsor: contract with Pesti Mills
matter president: presidency of Abel Carandang at the Union
matter tests: number of tests that Orban missed
matter appeal: appeal of Seble Orban

== d1 | 2025-05-26T08:00Z | Sport Wire | https://sportwire.example/orban-positive
H Vardon champion Orban tests positive | asample:done | new | news! | A
. Traces of the blood booster mirepotin were found in a sample given by Seble Orban after she won the Vardon marathon on May 4, the Clean Sport Agency announced Monday. | asample:done | repeat d1.0 | news! | A
+ She is suspended with immediate effect. | suspension:done | new | news! | B
. Orban, 27, may ask for the second bottle to be opened within seven days. | bsample:about | new | news! | A
+ Her winning time was 2:18:40. | - | new | background | -
. She is the first Kelemban woman to win a major road race. | - | new | background | -

== d2 | 2025-05-26T16:30Z | Gondarois Evening Post | https://gondaroispost.example/orban-street
H On the street where she ran | - | new | colour | -
. The mural at the tram stop still shows her with both arms up. | - | new | colour | -
+ "Somebody has put something in her soup," said Leocadia Fekete, who sells lottery tickets beneath it. | explanation:opinion | new | colour | C
. Orban spoke to us through a half-open door: "I have never taken a thing, and I want the other bottle opened tomorrow." | asample:denied;bsample:demanded | dispute d1.1 | news! | A,C
+ Her father, Jozsef Orban, a retired miner, put the kettle on and said nothing. | - | new | colour | -
. The flour company Pesti Mills, whose name she wears, is waiting for the second test. | sponsor:about | new | news | -
+ A dozen girls trained at the stadium as usual, in rain. | - | new | colour | -
. Her trainer since 2019 is the Frenchman Mathurin Vasquelle. | coachwork:stands | new | background | E

== d3 | 2025-05-28T10:15Z | Athletics Union of Kelemba | https://athleticsunion.example/statements/28-may
H Statement by the Union | - | new | boilerplate | -
. The Athletics Union of Kelemba takes note of the notice by the Clean Sport Agency concerning Ms. S. Orban. | asample:about | repeat d1.1 | background | A
+ The Union trusts that all rights of the athlete will be kept. | - | new | colour | -
. Her place in the team for the Continental Games in August stays vacant for the time being. | games:stands | new | news! | -
+ The Union has no knowledge of any missed tests. | tests:denied | new | news | -
. President Abel Carandang will answer questions on Friday. | - | new | news | -

== d4 | 2025-05-28T18:00Z | Kanal Buna | https://kanalbuna.example/sport/doorbell
H Orban was missing at two earlier tests | tests:value=2 tests | dispute d3.4 | news! | -
. Papers from the Agency say the doorbell rang and no one came. | tests:about | new | news | -

== d5 | 2025-05-30T14:20Z | Sport Wire | https://sportwire.example/carandang-three
H Union chief: champion skipped three tests | tests:value=3 tests | dispute d4.0 | news! | -
. Abel Carandang told a briefing on Friday that Orban had been absent for three doping controls in a year. | tests:value=3 tests | repeat d5.0 | news! | -
+ Three such failures are an offence of their own. | - | new | background | -
. An hour on, the Union's legal counsel, Noemi Tadros, said her president had miscounted and that the number was two. | tests:value=2 tests | dispute d5.1 | news! | -
+ Vasquelle has left the country for a camp in the mountains, his office said. | coach:about | new | news | E
. The second bottle goes to the laboratory on June 3. | bsample:planned | new | news! | A

== d6 | 2025-06-03T17:10Z | Gondarois Evening Post | https://gondaroispost.example/a-herbal-tea
H A tea from the market | explanation:about | new | news | C
. Orban's lawyer, Félicien Batongbakal, emptied a paper bag of grey leaves on the table. | explanation:about | new | colour | -
+ He maintains that she drank it for her sleep, three cups a night, and that it was laced. | explanation:done | new | news! | C
. A pharmacologist at the university, Prof. Hirut Vadnay, sees no way in which mirepotin survives boiling water. | explanation:denied | dispute d6.2 | news! | C
+ The lawyer has sent half of the leaves to a laboratory. | explanation:about | new | news! | C
. The opening of the B bottle was put off to Thursday because the witness named by the runner had missed his train. | bsample:planned | update d5.5 | news! | A
+ On the market nobody remembers selling such a tea. | explanation:about | new | news | C
. In 2016 the hurdler Dezső Amparo told a similar tale and was believed. | - | new | background | -

== d7 | 2025-06-06T09:40Z | Sport Wire | https://sportwire.example/b-sample
H Second Orban sample matches first | bsample:done | update d6.5 | news! | A
. The B sample of Seble Orban contained mirepotin as well, two people who had seen the report said Friday. | bsample:done | repeat d7.0 | news! | A
+ Batongbakal would not discuss it. | bsample:about | new | colour | -
. Pesti Mills ended its contract with the runner. | sponsor:cancelled | update d2.5 | news! | -
+ A disciplinary tribunal will hear her on June 17. | hearing:planned | new | news! | B

== d8 | 2025-06-06T12:00Z | Clean Sport Agency | https://cleansport.example/notices/orban-b
H Notice: B sample of Ms. Seble Orban | bsample:about | new | boilerplate | -
. Analysis of the B sample has borne out the finding in the A sample. | bsample:done | confirm d7.1 | news! | A
+ The provisional suspension stands in the meantime. | suspension:stands | repeat d1.2 | background | B
. The Agency has opened proceedings against Mr. Mathurin Vasquelle for possession of a prohibited substance. | coach:under_way | new | news! | E
+ Four vials were discovered in his luggage at the frontier on 31 May. | coach:about | new | news! | E
. No further details are given while the matter is pending. | - | new | boilerplate | -

== d9 | 2025-06-06T19:30Z | Kanal Buna | https://kanalbuna.example/sport/vials
H "The vials were for my horse" | coach:denied | dispute d8.3 | news! | E
. Vasquelle on a bad line from the mountains. | coach:about | new | colour | E
+ The Agency was not laughing. | coach:about | new | colour | E

== d10 | 2025-06-10T15:00Z | Gondarois Evening Post | https://gondaroispost.example/orban-what-we-know
H Orban: the case so far | - | new | recap | A
. The race was on May 4, in sleet, and she won by a street. | - | new | background | -
+ Both bottles hold the same stuff. | asample:done;bsample:done | repeat d1.1,d8.1 | recap | A
. The champion blames a tea, her trainer a horse. | explanation:about;coach:denied | repeat d6.2,d9.0 | recap | C,E
+ Twice the testers found no one in, or thrice if one believes the president. | tests:about | repeat d4.0,d5.1 | recap | -
. No one at the Union will go on the record before the 17th, when the judges sit. | hearing:planned | repeat d7.4 | recap | B
+ Her sister Tirunesh, a hairdresser, has taken the posters in from her window. | - | new | colour | -
. On Monday evening Orban let it be known that she no longer works with Vasquelle. | coachwork:cancelled | update d2.7 | news! | E
+ A namesake, Judge Ilona Orban of the traffic court, asks us to say that she does not run. | - | new | off | -

== d11 | 2025-06-13T11:25Z | Sport Wire | https://sportwire.example/carandang-resigns
H Athletics president Carandang quits | president:done | new | news! | -
. The head of the Kelemban Union went on Friday after it emerged that he had sat at the champion's wedding with Vasquelle as best man. | president:done | repeat d11.0 | news! | -
+ Noemi Tadros leads the body until a vote in September. | president:about | new | news | -
. Before leaving he conceded that three was wrong. | tests:value=2 tests | retract d5.1 | news | -
+ Orban's tea came back clean from the laboratory, a person familiar with the result said. | explanation:denied | update d6.4 | news! | C
. Her counsel asked for the hearing to be postponed. | hearing:demanded | new | news! | B

== d12 | 2025-06-16T13:00Z | Kanal Buna | https://kanalbuna.example/sport/no-delay
H Judges say no: Orban hearing goes ahead | hearing:planned | update d11.5 | news! | B
. Tomorrow at ten, doors closed. | hearing:planned | repeat d12.0 | news! | B

== d13 | 2025-06-17T18:45Z | Gondarois Evening Post | https://gondaroispost.example/hearing-day
H She said: it was me | asample:about;explanation:done | retract d2.3 | news! | C
. Through a side door of the old customs house Seble Orban came out after six hours, alone. | hearing:done | update d12.1 | news! | B
+ She had told the tribunal that she injected herself, twice, in April, and that there had never been anything in the tea. | explanation:denied | retract d6.2 | news! | C
. "I was afraid of being forty seconds too slow," she read from a sheet of squared paper. | explanation:about | new | news! | C
+ Who gave her the drug she would not tell the press. | coach:about | new | news | E
. Jozsef Orban waited in a borrowed car. | - | new | colour | -
+ A verdict is to come before the week is out. | ban:planned | new | news! | B
. Batongbakal laid down his brief the same evening. | - | new | news | -

== d14 | 2025-06-20T10:05Z | Sport Wire | https://sportwire.example/orban-three-years
H Orban banned for three years | ban:done;ban:value=3 years | update d13.6 | news! | B
. A tribunal shut Seble Orban out of competition until May 25, 2028, a year short of the usual four because she had confessed. | ban:value=3 years | repeat d14.0 | news! | B
+ She loses the Vardon title. | title:done | new | news! | D
. Runner-up Aster Deschênes of Mont-Ilog moves up. | title:about | new | news! | D
+ The race wants its 80,000 francs back. | prize:demanded | new | news! | -
. Orban said she would not appeal. | appeal:refused | new | news! | B
+ The case against Vasquelle continues. | coach:under_way | repeat d8.3 | background | E
. Clarification: the term in our first alert, four years, was that asked by the Agency. | ban:about | new | boilerplate | B

state 2025-05-26 | A | tests positive; traces of the blood booster | -
state 2025-05-26 | B | suspended with immediate effect | three years
state 2025-05-26 | C | never taken a thing | injected herself
state 2025-05-26 | D | EMPTY
state 2025-05-26 | E | trainer since 2019 | no longer works
state 2025-05-28 | A | tests positive; traces of the blood booster | -
state 2025-05-28 | B | suspended with immediate effect | three years
state 2025-05-28 | C | never taken a thing | injected herself
state 2025-05-28 | D | EMPTY
state 2025-05-28 | E | trainer since 2019 | no longer works
state 2025-05-30 | A | tests positive; traces of the blood booster; goes to the laboratory on june 3 | -
state 2025-05-30 | B | suspended with immediate effect | three years
state 2025-05-30 | C | never taken a thing | injected herself
state 2025-05-30 | D | EMPTY
state 2025-05-30 | E | left the country; trainer since 2019 | no longer works
state 2025-06-03 | A | put off to thursday; tests positive; traces of the blood booster | goes to the laboratory on june 3
state 2025-06-03 | B | suspended with immediate effect | three years
state 2025-06-03 | C | three cups a night; survives boiling water | injected herself
state 2025-06-03 | D | EMPTY
state 2025-06-03 | E | left the country; trainer since 2019 | no longer works
state 2025-06-06 | A | second orban sample matches; borne out the finding; mirepotin as well | put off to thursday
state 2025-06-06 | B | suspended with immediate effect; provisional suspension stands; on june 17 | three years
state 2025-06-06 | C | three cups a night; survives boiling water | injected herself
state 2025-06-06 | D | EMPTY
state 2025-06-06 | E | opened proceedings; for my horse; four vials | no longer works
state 2025-06-10 | A | second orban sample matches; borne out the finding; mirepotin as well; both bottles | put off to thursday
state 2025-06-10 | B | suspended with immediate effect; provisional suspension stands; on june 17 | three years
state 2025-06-10 | C | three cups a night; survives boiling water; blames a tea | injected herself
state 2025-06-10 | D | EMPTY
state 2025-06-10 | E | no longer works with vasquelle; opened proceedings | trainer since 2019
state 2025-06-13 | A | second orban sample matches; borne out the finding; mirepotin as well; both bottles | put off to thursday
state 2025-06-13 | B | suspended with immediate effect; provisional suspension stands; hearing to be postponed | three years
state 2025-06-13 | C | came back clean | injected herself
state 2025-06-13 | D | EMPTY
state 2025-06-13 | E | no longer works with vasquelle; opened proceedings | trainer since 2019
state 2025-06-16 | A | second orban sample matches; borne out the finding; mirepotin as well; both bottles | put off to thursday
state 2025-06-16 | B | hearing goes ahead; suspended with immediate effect; provisional suspension stands | three years
state 2025-06-16 | C | came back clean | injected herself
state 2025-06-16 | D | EMPTY
state 2025-06-16 | E | no longer works with vasquelle; opened proceedings | trainer since 2019
state 2025-06-17 | A | second orban sample matches; borne out the finding; mirepotin as well; both bottles | put off to thursday
state 2025-06-17 | B | before the week is out; suspended with immediate effect; after six hours | three years
state 2025-06-17 | C | injected herself; it was me | never taken a thing
state 2025-06-17 | D | EMPTY
state 2025-06-17 | E | no longer works with vasquelle; opened proceedings | trainer since 2019
state 2025-06-20 | A | second orban sample matches; borne out the finding; mirepotin as well; both bottles | put off to thursday
state 2025-06-20 | B | three years; until may 25, 2028 | before the week is out
state 2025-06-20 | C | injected herself; it was me | never taken a thing
state 2025-06-20 | D | loses the vardon title; moves up | -
state 2025-06-20 | E | case against vasquelle continues; no longer works with vasquelle | trainer since 2019
ask For how long is Orban banned? | three years | d14.0, d14.1
ask What substance was found? | mirepotin | d1.1
ask Who gets the Vardon title? | aster deschênes | d14.3
ask How did Orban explain the result on 3 June? | three cups a night | d6.2
ask Where did the substance come from, according to Orban at the hearing? | injected herself | d13.2
ask How many tests had Orban missed, as reported on 30 May? | SIDES | d5.1 ; d5.3
ask What were the vials in the coach's luggage? | SIDES | d8.3, d8.4 ; d9.0
ask Why did Carandang resign? | best man | d11.1
ask Why was she not banned for four years? | she had confessed | d14.1
ask When did the sponsor leave? | ended its contract | d7.3
ask Who gave Orban the drug? | REFUSE
ask Has Orban paid back the prize money? | REFUSE
ask Who takes her place at the Continental Games? | REFUSE
since 2025-06-10 | d11.0, d11.3, d11.4, d12.0, d13.0, d13.1, d13.2, d14.0, d14.2, d14.3, d14.4, d14.5
since 2025-05-30 | d6.2, d6.3, d6.5, d7.0, d7.3, d7.4, d8.3, d8.4, d9.0, d10.7, d11.0, d11.3, d11.4, d12.0, d13.0, d13.1, d13.2, d14.0, d14.2, d14.3, d14.4, d14.5
