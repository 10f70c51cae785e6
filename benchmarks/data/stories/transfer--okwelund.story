story: The Okwelund transfer
domain: football transfer
topic: Transfer of striker Tobi Okwelund from Skarhamn to Atletico Marejada
description: Whether Skarhamn IK striker Tobi Okwelund moves to Atlético Marejada, for what fee, and what Skarhamn do without him.
keywords: Okwelund, Skarhamn IK, Atlético Marejada, transfer, striker
entity: Tobi Okwelund | Okwelund, the striker, Tobi | person
entity: Skarhamn IK | Skarhamn, the harbour side | club
entity: Atlético Marejada | Marejada, the southerners | club
entity: Vikram Sjöblad | Sjöblad, the agent | person
entity: Benedita Urhobo | Urhobo, Marejada's president | person
aspect A: Move | Is Okwelund going to Marejada?
aspect B: Fee | How much is offered or paid for Okwelund?
aspect C: Goals and fitness | Is Okwelund fit to play?
aspect D: Successor | Who replaces Okwelund at Skarhamn?
matter move: Okwelund's transfer to Marejada
matter fee: fee for Okwelund
matter rival: interest of Port Kwame City in Okwelund
matter medical: medical examination of Okwelund
matter knee: condition of Okwelund's knee
matter strike: Okwelund missing training
matter contract: length of Okwelund's new contract
matter successor: signing of Jaspreet Hallvard
matter coach: post of Skarhamn coach Leif Adomako
matter protest: protest of Skarhamn supporters
matter agentfee: commission of the agent Sjöblad
matter bonus: bonus payments to Skarhamn
matter brother: transfer of the brother Dayo Okwelund
matter crowd: number of spectators

== t1 | 2026-01-05T07:00Z | Skarhamn Allehanda | https://skarhamnallehanda.example/tobi-south
H Is Tobi off to the sun? | move:rumoured | new | news! | A
. Tobi Okwelund, scorer of seventeen goals before the winter break, is wanted by Atlético Marejada, this newspaper has learnt. | move:rumoured | new | news! | A
+ The club from the south is said to be ready to pay nine million. | fee:value=9 million | new | news! | B
. Nine years ago the boy came to the harbour on a ferry with his mother and a bag of boots. | - | new | background | -
+ He has scored in every stadium of the league but one. | - | new | background | -
. "I read that too, over my porridge," said coach Leif Adomako, and no more. | move:about | new | colour | -
. Training begins again on Wednesday in minus eleven. | - | new | news | -

== t2 | 2026-01-05T18:20Z | Balltelex | https://balltelex.example/okwelund-bid
H Skarhamn: no bid for Okwelund | move:denied; fee:denied | dispute t1.1,t1.2 | news! | A, B
. Sporting director Marit Tetteh told Balltelex that no club had written, called or sent a pigeon. | move:denied | repeat t2.0 | news! | A
+ The striker has a contract until the end of 2027. | - | new | background | -
. His agent, Vikram Sjöblad, confirmed by text message that talks with Marejada had been going on since Christmas. | move:under_way | confirm t1.1 | news! | A
. Port Kwame City are watching the player as well, he wrote. | rival:rumoured | new | news! | -
+ Sjöblad did not say who had begun them. | - | new | colour | -

== t3 | 2026-01-07T13:10Z | Skarhamn Allehanda | https://skarhamnallehanda.example/empty-peg
H Striker absent as Skarhamn return to work | strike:stands | new | news! | -
. Twenty-two men ran through the snow on Wednesday, and peg number nine in the dressing room stayed bare. | strike:stands | repeat t3.0 | news! | -
+ He has a cold, Adomako said. | strike:about | new | news! | C
. A team-mate, who would rather not see his name here, said Okwelund had told them he would not kick a ball for Skarhamn again. | strike:stands | dispute t3.2 | news! | -
. The under-19s have a new goalkeeper from Bergadim. | - | new | off | -
+ Season tickets cost four per cent more than last year. | - | new | background | -
. One fan had painted "Stay or pay" on a bedsheet. | protest:about | new | colour | -

== t4 | 2026-01-09T10:45Z | Balltelex | https://balltelex.example/first-bid
H Marejada submit 9.5m offer for Okwelund | fee:value=9.5m | update t2.0,t1.2 | news! | B
. The offer reached Skarhamn in writing on Thursday night, Marejada president Benedita Urhobo said. | fee:value=9.5m | repeat t4.0 | news! | B
+ It expires at noon on Monday. | fee:about | new | news! | -
. Tetteh conceded on Friday that her words of Monday no longer held: "Yes, they want him, and they have said so." | move:stands | update t2.1 | news! | A
. She values the forward at 14 million. | fee:demanded | new | news! | B
. Port Kwame City's manager said he had three strikers and needed a left back. | rival:denied | dispute t2.4 | news! | -
. Urhobo, a shipping heiress, took over the club in 2023 and has bought eleven forwards since. | - | new | background | -
. The forward has not shown up for training since Wednesday. | strike:stands | repeat t3.0 | recap | -

== t5 | 2026-01-12T13:30Z | Radio Malström | https://malstrom.example/noon
H Noon passes, no deal | fee:refused | update t4.2,t4.0 | news! | A, B
. Skarhamn let the deadline go by without so much as a telephone call, leaving the striker fuming in a hotel. | fee:refused | repeat t5.0 | news! | A, B

== t6 | 2026-01-12T19:00Z | O Apito | https://oapito.example/tobi-trilha
H Marejada go up to twelve for the "Ice Bull" | fee:value=12 million | update t5.0,t4.0 | news! | B
. Rebuffed at midday, Dona Benedita slept for an hour and then raised her bid to 12 million plus add-ons. | fee:value=12 million | repeat t6.0 | news! | B
+ The extras would be worth up to another two and a half if he scores twenty times. | bonus:planned | new | news | B
. Our columnist thinks that is mad money for a man who has never played in the heat. | fee:opinion | new | colour | -
. A return to training is out of the question, the agent told us. | strike:stands | confirm t3.3 | news | -
+ Marejada lie fourteenth and have won once since October. | - | new | background | -
. On Sunday 38,000 saw them lose to Vila Tanager. | crowd:value=38,000 spectators | new | news | -

== t7 | 2026-01-13T16:15Z | Skarhamn IK | https://skarhamnik.example/statement
H Agreement reached with Atlético Marejada | move:planned | update t4.3 | news! | A
. Skarhamn IK and Atlético Marejada have agreed on the transfer of Tobi Okwelund, subject to a medical examination. | move:planned | repeat t7.0 | news! | A
+ The parties have decided not to disclose the fee. | fee:about | new | news | B
. We thank Tobi for 61 goals and wish him well. | - | new | colour | -
. Single tickets for the Cup match are on sale from Thursday. | - | new | boilerplate | -

== t8 | 2026-01-13T18:40Z | Balltelex | https://balltelex.example/agreed
H Okwelund to join Marejada for 12.8m | fee:value=12.8m; move:planned | update t6.0 | news! | A, B
. A person with knowledge of the papers put the fixed sum at 12.8 million. | fee:value=12.8m | repeat t8.0 | news! | B
. O Apito, for its part, wrote of 11 million, spread over three years. | fee:value=11 million | dispute t8.1 | news! | B
. He will undergo the medical on Thursday. | medical:planned | new | news! | C
+ If the doctors agree, he signs until 2030. | contract:planned | new | news! | -
. The two clubs announced their accord on Tuesday afternoon. | move:planned | repeat t7.1 | news | A
. A first deadline had run out on Monday without an answer. | fee:refused | repeat t5.0 | recap | A, B
+ The dearest player the league ever sold, a Bergadim midfielder, fetched 15.5 million in 2022. | - | new | background | -

== t9 | 2026-01-13T23:40Z | Skarhamn Allehanda | https://skarhamnallehanda.example/torches
H Torches on the quay | protest:done | new | news | -
. Some 300 people walked to the ground on Tuesday night to say what they thought of the sale; police counted 180. | protest:value=300 people; protest:value=180 people | new | news | -
+ "You sold our summer," a girl had written on cardboard. | protest:opinion | new | colour | -
. Adomako has told the board he will go too unless he gets a forward by February, two board members say. | coach:rumoured | new | news! | -
+ "Rubbish, I am staying with or without," was the coach's own answer in the car park. | coach:denied | dispute t9.3 | news! | -
. Tobi's younger brother Dayo, a winger of 19, remains on loan at Fjellby. | brother:stands | new | background | -
. In 2014 the club lost its captain to the same buyers and went down. | - | new | background | -

== t10 | 2026-01-15T17:50Z | O Apito | https://oapito.example/joelho
H A shadow on the knee | knee:about | new | news! | C
. The pictures taken at the Clinica do Cabo on Thursday show an old tear in the left meniscus, a doctor whispered to us. | knee:stands; medical:failed | update t8.3 | news! | C
+ Dona Benedita left by the back door with a face like thunder. | - | new | colour | -
. The signing, set for the evening, has been put off. | contract:planned; move:planned | update t8.4,t7.1 | news! | A
. Sjöblad says the player is "as healthy as an ox". | knee:denied | dispute t10.1 | news! | C
+ Skarhamn's physician, Dr Anneli Quansah, would say only that nobody had asked for her files. | knee:about | new | news | C
. Okwelund ate fish and went to bed. | - | new | colour | -

== t11 | 2026-01-16T15:30Z | Balltelex | https://balltelex.example/renegotiate
H Marejada want Okwelund cheaper after scan | fee:demanded | update t8.0 | news! | B
. Urhobo said on Friday that she would go on with the purchase, at 10 million and not a coin more. | move:planned; fee:value=10 million | update t10.3,t8.1 | news! | A, B
+ Skarhamn have until Sunday to think it over. | fee:about | new | news! | -
. A surgeon in Karsund, who operated on him in 2021, also spoke of a tear, long healed. | knee:stands | confirm t10.1 | news! | C
. The agent had himself asked for 1.1 million for his trouble, people on both sides said. | agentfee:value=1.1 million | new | news | -
. Tetteh declined to comment. | - | new | colour | -
. Earlier in the week 12.8 million had been talked of. | fee:value=12.8m | repeat t8.1 | recap | B
+ Skarhamn leave for a training camp in Lagoa Fria on Sunday. | - | new | news | -

== t13 | 2026-01-19T18:45Z | Balltelex | https://balltelex.example/done
H Okwelund completes move to Atlético Marejada | move:done | update t11.1,t10.3 | news! | A
. The striker, 25, signed on Monday until June 2030. | move:done; contract:done | update t10.3,t8.4 | news! | A
+ Skarhamn get 10.7 million at once and 1.5 million after twenty goals. | fee:value=10.7 million; bonus:planned | update t11.1,t6.2 | news! | B
. He will be presented before Saturday's match, but the knee will keep him out for three weeks. | knee:stands | new | news! | C
. Sjöblad on Monday took back what he had said of the ox: the joint had swollen since November. | knee:stands | retract t10.4 | news! | C
+ "I was selling," he explained. | - | new | colour | -
. With the money Skarhamn have turned to Jaspreet Hallvard of Vestre Ganga, 22. | successor:rumoured | new | news! | D
. The haggling had begun with an offer of 9.5 million on January 8. | fee:value=9.5m | repeat t4.1 | recap | B

== t14 | 2026-01-24T20:30Z | Skarhamn Allehanda | https://skarhamnallehanda.example/hallvard
H New nine for Skarhamn | successor:done | update t13.6 | news! | D
. Jaspreet Hallvard came on the evening train on Friday and signed for three years. | successor:done | repeat t14.0 | news! | D
+ He cost a little over two million, a fifth of what his forerunner brought. | successor:value=2 million | new | news | D
. "I am not Tobi, I am quicker," he said. | - | new | colour | -
. Adomako, who will now not be going anywhere, ruffled his hair. | coach:denied | repeat t9.4 | recap | -
. Far to the south 41,500 people clapped as Okwelund limped on to the pitch in a suit on Saturday. | crowd:value=41,500 spectators | new | news | -
+ His three weeks of rest have become six, Marejada's doctor said there. | knee:stands | update t13.3 | news! | C
. Brother Dayo has been called back from Fjellby. | brother:done | update t9.5 | news | -
. On Monday the old number nine had left the harbour for 10.7 million. | move:done; fee:value=10.7 million | repeat t13.2,t13.0 | recap | A, B

state 2026-01-05 | A | no bid; talks with marejada | -
state 2026-01-05 | B | nine million; no bid | -
state 2026-01-05 | C | EMPTY
state 2026-01-05 | D | EMPTY
state 2026-01-07 | A | no bid; talks with marejada | -
state 2026-01-07 | B | nine million; no bid | -
state 2026-01-07 | C | has a cold | -
state 2026-01-07 | D | EMPTY
state 2026-01-09 | A | they want him | no bid
state 2026-01-09 | B | 9.5m; 14 million | nine million
state 2026-01-09 | C | has a cold | -
state 2026-01-09 | D | EMPTY
state 2026-01-12 | A | no deal; let the deadline go by; they want him | no bid
state 2026-01-12 | B | 12 million; go up to twelve | 9.5m
state 2026-01-12 | C | has a cold | -
state 2026-01-12 | D | EMPTY
state 2026-01-13 | A | agreement reached; have agreed on the transfer; okwelund to join | no deal
state 2026-01-13 | B | 12.8; 11 million | 9.5m
state 2026-01-13 | C | medical on thursday | -
state 2026-01-13 | D | EMPTY
state 2026-01-15 | A | has been put off | no deal
state 2026-01-15 | B | 12.8; 11 million | 9.5m
state 2026-01-15 | C | old tear; shadow on the knee; healthy as an ox | has a cold
state 2026-01-15 | D | EMPTY
state 2026-01-16 | A | go on with the purchase; has been put off | no deal
state 2026-01-16 | B | at 10 million; cheaper | 12.8
state 2026-01-16 | C | old tear; shadow on the knee; a tear, long healed | has a cold
state 2026-01-16 | D | EMPTY
state 2026-01-19 | A | completes move; signed on monday | put off
state 2026-01-19 | B | 10.7 million | 12.8
state 2026-01-19 | C | three weeks | healthy as an ox
state 2026-01-19 | D | turned to jaspreet hallvard | -
state 2026-01-24 | A | completes move; signed on monday | put off
state 2026-01-24 | B | 10.7 million | 12.8
state 2026-01-24 | C | have become six | healthy as an ox
state 2026-01-24 | D | signed for three years; new nine | turned to jaspreet hallvard
ask How much do Skarhamn get at once for Okwelund? | 10.7 million | t13.2
ask Until when has Okwelund signed? | until june 2030 | t13.1
ask When did Okwelund sign? | on monday until june 2030 | t13.1
ask What was found at the medical? | old tear in the left meniscus | t10.1
ask How long must he rest? | have become six | t14.6
ask Who follows Okwelund at Skarhamn? | hallvard | t14.1
ask Was there a bid on January 5? | SIDES | t1.2 ; t2.0
ask What was the fee agreed on January 13? | SIDES | t8.1 ; t8.2
ask How much did Marejada offer in their first written bid? | 9.5m | t4.0
ask Are Port Kwame City after Okwelund? | SIDES | t2.4 ; t4.5
ask What wage will Okwelund get at Marejada? | REFUSE
ask Which shirt number will Okwelund wear? | REFUSE
ask Did Sjöblad get his 1.1 million? | REFUSE
since 2026-01-16 | t13.0, t13.2, t13.3, t13.4, t13.6, t14.0, t14.1, t14.6
since 2026-01-12 | t7.0, t8.0, t8.3, t9.3, t9.4, t10.1, t10.3, t11.0, t13.2, t13.3, t14.0, t14.6
