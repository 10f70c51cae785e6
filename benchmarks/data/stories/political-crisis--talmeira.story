story: The fall of Rui Sedano
domain: political-crisis
topic: Prime Minister Sedano's curfew order and the government crisis in Talmeira
description: The curfew order of Prime Minister Rui Sedano of Talmeira, the confidence votes against him, his succession and the investigation.
keywords: Talmeira, Sedano, curfew, Assembly, Port Avel
entity: Rui Sedano | Sedano, the prime minister | person
entity: Inez Corvalho | Corvalho, the deputy prime minister | person
entity: Bruno Sedano | Bruno Sedano, the prime minister's brother | person
entity: Assembly | the Assembly, parliament of Talmeira | institution
aspect A: Prime minister | Who leads the government of Talmeira?
aspect B: Curfew | Is the curfew in Port Avel in force?
aspect C: Detained | How many people were detained in Port Avel?
aspect D: Whereabouts | Where is Rui Sedano?
aspect E: Corvalho's position | What does Corvalho say about standing in the election?
aspect F: Election | When will the early election be held?
matter curfew: curfew in Port Avel
matter curfew2: curfew in Lagosa
matter detained: number of people detained in Port Avel
matter hurt: number of police officers hurt in Port Avel
matter first: first confidence vote
matter second: second confidence vote
matter post: who leads the government
matter probe: investigation of Rui Sedano
matter travel: travel ban on Rui Sedano
matter whereabouts: where Rui Sedano is
matter brother: arrest of Bruno Sedano
matter money: who received the 4 million from the Avel fund
matter candidacy: Corvalho standing in the election
matter election: date of the early election

== t1 | 2025-09-08T18:10Z | Atlantic Wire | https://atlanticwire.example/t1
H Talmeira puts its largest city under night curfew | curfew:done | new | news! | B
. Prime Minister Rui Sedano signed the order for Port Avel on Monday after three evenings of marches over the Avel reconstruction fund. | curfew:done | repeat t1.0 | news! | B
== t2 | 2025-09-08T19:45Z | RTA | https://rta.example/t2
H What may you still do after nine in Port Avel? | curfew:about | new | colour | -
. Our guide for residents, night workers and travellers. | - | new | boilerplate | -
== t3 | 2025-09-08T21:30Z | Gazeta do Avel | https://gazetaavel.example/t3
H Fund paid 4 million to prime minister's brother, papers show | money:stands | new | news! | -
. The Gazeta has seen eleven transfers to a firm that Bruno Sedano owns. | money:stands | new | news | -
+ He did not answer our questions. | - | new | colour | -
== t4 | 2025-09-09T06:15Z | Atlantic Wire | https://atlanticwire.example/t4
H Sixty held on first night of curfew | detained:value=60 people | new | news! | C
. Police in Port Avel gave the number at dawn on Tuesday and said nine officers had been hurt. | hurt:value=9 officers | new | news | -
== t5 | 2025-09-09T07:50Z | O Sino | https://osino.example/t5
H Cells full! Lawyers count 140 taken away | detained:value=140 people | dispute t4.0 | news! | C
. The bar association of Port Avel keeps a list of names of its own. | - | new | news | -
== t6 | 2025-09-09T09:00Z | Office of the Prime Minister | https://pm-talmeira.example/t6
H On reports in the Gazeta do Avel | money:about | new | colour | -
. No member of the Sedano family has received a single coin from the fund. | money:denied | dispute t3.0 | news! | -
== t7 | 2025-09-09T12:30Z | Mercado | https://mercado.example/t7
H Coalition partner demands confidence ballot in Sedano | first:demanded | new | news! | -
. The Farmers' League holds 22 of the 120 seats in the Assembly. | - | new | background | -
== t8 | 2025-09-09T17:20Z | World Service Nord | https://wsnord.example/t8
H Talmeira's Assembly to vote on Rui Sedano on Wednesday | first:planned | update t7.0 | news! | -
. Could this be the end for the man they call the Engineer? | first:about | new | colour | -
== t9 | 2025-09-10T06:40Z | Gazeta do Avel | https://gazetaavel.example/t9
H Police chief: 138 people in custody after all | detained:value=138 people | update t5.0,t4.0 | news! | C
. The sixty named on Tuesday were only those of the central station, Commissioner Lia Monfort told the Gazeta. | detained:value=138 people | new | news | C
== t10 | 2025-09-10T15:05Z | RTA | https://rta.example/t10
H Sedano survives by two votes | first:failed; post:stands | update t8.0 | news! | A
. Fifty-nine deputies wanted the prime minister gone, 61 kept him. | first:failed | new | news! | -
== t11 | 2025-09-10T16:00Z | O Sino | https://osino.example/t11
H Saved by a whisker, and a nap | first:about | new | colour | -
. One deputy of the Farmers' League slept through the roll call. | - | new | colour | -
== t12 | 2025-09-10T18:25Z | Mercado | https://mercado.example/t12
H Sardine quotas: Talmeira and its neighbours agree | - | new | off | -
. Fisheries Minister Otto Brandao signed the text on the day of the vote. | - | new | off | -
== t13 | 2025-09-11T07:00Z | World Service Nord | https://wsnord.example/t13
H Who is Rui Sedano? | - | new | background | -
. The bridge builder came to office in 2021 with a promise to rebuild Port Avel after the earthquake. | - | new | background | -
== t14 | 2025-09-11T08:30Z | RTA | https://rta.example/t14
H Bruno Sedano's football club loses its licence | - | new | off | -
. The federation of Talmeira found unpaid wages at Lagosa FC. | - | new | off | -
== t15 | 2025-09-12T08:10Z | Atlantic Wire | https://atlanticwire.example/t15
H Prosecutors open case against Rui Sedano over Avel fund | probe:under_way | new | news! | -
. Investigators also seized bank records of his brother's firm. | - | new | news | -
== t16 | 2025-09-12T09:40Z | National Prosecutor of Talmeira | https://prosecutor-talmeira.example/t16
H Notice on case 441 | probe:about | new | colour | -
. The office has established eleven payments from the fund, 4.1 million in all, to a company of Bruno Sedano. | money:stands | confirm t3.1,t3.0 | news! | -
+ It has opened proceedings against the prime minister. | probe:under_way | confirm t15.0 | news! | -
== t17 | 2025-09-12T11:00Z | Gazeta do Avel | https://gazetaavel.example/t17
H Trams and bars back to normal hours as Port Avel court strikes curfew | curfew:cancelled | update t1.0 | news! | B
. The judges found that only the Assembly may send people home at nine. | curfew:cancelled | new | news | -
== t18 | 2025-09-12T13:30Z | Office of the Prime Minister | https://pm-talmeira.example/t18
H Night order remains valid pending appeal | curfew:stands | dispute t17.0 | news! | B
. A similar order for Lagosa begins this evening. | curfew2:planned | new | news | -
== t19 | 2025-09-12T19:50Z | RTA | https://rta.example/t19
H Port Avel police: we will stop nobody tonight | curfew:cancelled | confirm t17.0 | news! | B
. Commissioner Monfort said her officers would follow the court and not the government. | curfew:cancelled | repeat t19.0 | news | -
== t20 | 2025-09-13T07:15Z | Atlantic Wire | https://atlanticwire.example/t20
H Farmers' League walks out of Talmeira's coalition | - | new | news! | -
. The party asked for a second confidence vote on Monday. | second:demanded | new | news! | -
== t21 | 2025-09-13T10:20Z | O Sino | https://osino.example/t21
H Lagosa goes to bed at nine | curfew2:done | update t18.1 | news | -
. Only cats were seen on the promenade of the resort. | - | new | colour | -
== t22 | 2025-09-14T09:00Z | World Service Nord | https://wsnord.example/t22
H Timeline: Talmeira's week of crisis | - | new | background | -
. A curfew in Port Avel, a vote that Rui Sedano won by two, and a court that opened the streets again. | curfew:cancelled; first:failed | repeat t17.0,t10.0 | recap | B
== t23 | 2025-09-14T11:30Z | Mercado | https://mercado.example/t23
H Vintage in Talmeira's north begins early | - | new | off | -
. Growers speak of the driest summer in a decade. | - | new | off | -
== t24 | 2025-09-15T14:20Z | RTA | https://rta.example/t24
H 81 to 39: the Engineer falls | second:done; post:done | update t20.1,t10.0 | news! | A
. Deputy Prime Minister Inez Corvalho leads a caretaker cabinet from tonight. | post:done | new | news! | A
== t25 | 2025-09-15T15:10Z | Atlantic Wire | https://atlanticwire.example/t25
H Talmeira's parliament topples Prime Minister Sedano | second:done | repeat t24.0 | news! | A
. The president of the republic said voters would be called to the polls on 9 November. | election:planned | new | news! | F
== t26 | 2025-09-15T20:00Z | O Sino | https://osino.example/t26
H Corvalho for good? | candidacy:about | new | colour | -
. Friends of Inez Corvalho say she will run in the autumn. | candidacy:rumoured | new | news | -
== t27 | 2025-09-16T06:30Z | Gazeta do Avel | https://gazetaavel.example/t27
H Judge takes Rui Sedano's passport | travel:done | new | news! | -
. Bruno Sedano was picked up at his villa in Lagosa at five on Tuesday. | brother:done | new | news! | -
== t28 | 2025-09-16T09:15Z | World Service Nord | https://wsnord.example/t28
H Fallen premier of Talmeira crossed into Lorvania, border guards say | whereabouts:rumoured | new | news! | D
. Two officers told us that they waved his car through before midnight. | whereabouts:rumoured | new | news | D
== t29 | 2025-09-16T11:45Z | RTA | https://rta.example/t29
H "My client is having breakfast in Port Avel" | whereabouts:stands | dispute t28.0,t28.1 | news! | D
. Sedano's lawyer, Celia Pinho, laughed at talk of a flight. | - | new | colour | -
== t30 | 2025-09-16T16:30Z | Atlantic Wire | https://atlanticwire.example/t30
H Corvalho rules out candidacy | candidacy:denied | dispute t26.1 | news! | E
. "I keep the chair warm and nothing else," the caretaker said. | candidacy:denied | repeat t30.0 | news | E
== t31 | 2025-09-17T07:40Z | World Service Nord | https://wsnord.example/t31
H Editor's note on Rui Sedano | - | new | colour | -
. We said on Tuesday that he had crossed the border; the officers mistook another traveller for him, and we take the report back. | whereabouts:denied | retract t28.0,t28.1 | news | -
== t32 | 2025-09-17T10:30Z | Gazeta do Avel | https://gazetaavel.example/t32
H Bruno Sedano tells investigators he took the money | money:stands | confirm t16.1,t3.0 | news! | -
. Ballots cannot be printed in time, so the polls move to 23 November, the electoral board said. | election:planned | update t25.1 | news! | F
== t33 | 2025-09-18T06:50Z | RTA | https://rta.example/t33
H Sedano reports to Port Avel prison on his own feet | whereabouts:stands | update t29.0 | news! | D
. The former prime minister will stay there while case 441 lasts, prosecutors said. | whereabouts:stands | new | news | D
== t34 | 2025-09-18T15:20Z | Mercado | https://mercado.example/t34
H Corvalho in the race after all | candidacy:planned | update t30.0 | news! | E
. She told her party on Thursday that she "could not say no to so many letters". | candidacy:planned | new | news | E
+ Lagosa's bars may stay open again from tonight, her cabinet decided. | curfew2:cancelled | update t21.0 | news | -

state 2025-09-08 | A | EMPTY | -
state 2025-09-08 | B | night curfew; signed the order | -
state 2025-09-08 | C | EMPTY | -
state 2025-09-08 | D | EMPTY | -
state 2025-09-08 | E | EMPTY | -
state 2025-09-08 | F | EMPTY | -
state 2025-09-09 | A | EMPTY | -
state 2025-09-09 | B | night curfew; signed the order | -
state 2025-09-09 | C | sixty; 140 | -
state 2025-09-09 | D | EMPTY | -
state 2025-09-09 | E | EMPTY | -
state 2025-09-09 | F | EMPTY | -
state 2025-09-10 | A | sedano survives | -
state 2025-09-10 | B | night curfew; signed the order | -
state 2025-09-10 | C | 138 | sixty held
state 2025-09-10 | D | EMPTY | -
state 2025-09-10 | E | EMPTY | -
state 2025-09-10 | F | EMPTY | -
state 2025-09-11 | A | sedano survives | -
state 2025-09-11 | B | night curfew; signed the order | -
state 2025-09-11 | C | 138 | sixty held
state 2025-09-11 | D | EMPTY | -
state 2025-09-11 | E | EMPTY | -
state 2025-09-11 | F | EMPTY | -
state 2025-09-12 | A | sedano survives | -
state 2025-09-12 | B | strikes curfew; stop nobody; opened the streets | -
state 2025-09-12 | C | 138 | sixty held
state 2025-09-12 | D | EMPTY | -
state 2025-09-12 | E | EMPTY | -
state 2025-09-12 | F | EMPTY | -
state 2025-09-13 | A | sedano survives | -
state 2025-09-13 | B | strikes curfew; stop nobody; opened the streets | -
state 2025-09-13 | C | 138 | sixty held
state 2025-09-13 | D | EMPTY | -
state 2025-09-13 | E | EMPTY | -
state 2025-09-13 | F | EMPTY | -
state 2025-09-14 | A | sedano survives | -
state 2025-09-14 | B | strikes curfew; stop nobody; opened the streets | -
state 2025-09-14 | C | 138 | sixty held
state 2025-09-14 | D | EMPTY | -
state 2025-09-14 | E | EMPTY | -
state 2025-09-14 | F | EMPTY | -
state 2025-09-15 | A | inez corvalho leads; engineer falls; topples | sedano survives
state 2025-09-15 | B | strikes curfew; stop nobody; opened the streets | -
state 2025-09-15 | C | 138 | sixty held
state 2025-09-15 | D | EMPTY | -
state 2025-09-15 | E | EMPTY | -
state 2025-09-15 | F | 9 november | -
state 2025-09-16 | A | inez corvalho leads; engineer falls; topples | sedano survives
state 2025-09-16 | B | strikes curfew; stop nobody; opened the streets | -
state 2025-09-16 | C | 138 | sixty held
state 2025-09-16 | D | breakfast in port avel; lorvania | -
state 2025-09-16 | E | rules out; nothing else | -
state 2025-09-16 | F | 9 november | -
state 2025-09-17 | A | inez corvalho leads; engineer falls; topples | sedano survives
state 2025-09-17 | B | strikes curfew; stop nobody; opened the streets | -
state 2025-09-17 | C | 138 | sixty held
state 2025-09-17 | D | breakfast in port avel | lorvania
state 2025-09-17 | E | rules out; nothing else | -
state 2025-09-17 | F | 23 november | 9 november
state 2025-09-18 | A | inez corvalho leads; engineer falls; topples | sedano survives
state 2025-09-18 | B | strikes curfew; stop nobody; opened the streets | -
state 2025-09-18 | C | 138 | sixty held
state 2025-09-18 | D | port avel prison | breakfast
state 2025-09-18 | E | in the race; could not say no | rules out
state 2025-09-18 | F | 23 november | 9 november
ask Who leads the government of Talmeira? | inez corvalho | t24.1
ask By what margin did Sedano lose the second confidence vote? | 81 to 39 | t24.0
ask When will the early election be held? | 23 november | t32.1
ask How many people were in custody in Port Avel, according to Commissioner Monfort? | 138 | t9.0
ask Where is Rui Sedano? | prison | t33.0
ask What did Corvalho say about a candidacy on 16 September? | rules out; nothing else | t30.0
ask For which day was the election set on 15 September? | 9 november | t25.1
ask Who else is standing in the election? | REFUSE
ask How long may Bruno Sedano be kept in custody? | REFUSE
ask How many people marched in Port Avel? | REFUSE
ask Why did the Farmers' League leave the coalition? | REFUSE
ask How many people were detained on the first night of the curfew, as told on 9 September? | SIDES | t4.0 ; t5.0
ask Did the Sedano family get money from the fund, as told on 9 September? | SIDES | t3.0 ; t6.1
since 2025-09-14 | t24.0, t24.1, t25.1, t27.0, t27.1, t29.0, t32.0, t32.1, t33.0, t34.0
since 2025-09-17 | t33.0, t34.0, t34.2
