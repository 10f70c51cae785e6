story: Zhalair on the ground
domain: sanctions
topic: Ardmoor's sanctions on Zhalir, its airline and its gold
description: Whether the airline and the gold of Zhalir stay blocked in Ardmoor, what becomes of the freighter at Dunmarsh, and whether the reporter Rhona Keel comes home.
keywords: Zhalair, Zhalir, Ardmoor, sanctions, gold, Rhona Keel
entity: Zhalair | the airline, Zhalir's flag carrier | firm
entity: Zhalir | Bost Kala | country
entity: Ardmoor | Carrick | country
entity: Rhona Keel | Keel, the reporter | person
entity: Tamaz Orbel | Orbel, Zhalir's president | person
entity: Fiona Strachan | Strachan, Ardmoor's foreign secretary | person
entity: Sabina Murat | Murat, the central bank governor | person
aspect A: Airline | May Zhalair fly to Ardmoor?
aspect B: Freighter | Where is the seized freighter, and who holds it?
aspect C: Stranded | How many passengers are stranded in Bost Kala?
aspect D: Gold | Is Zhalir's gold in Carrick blocked?
aspect E: Rhona Keel | Where is Rhona Keel?
aspect F: Orbel's position | What does President Orbel say about freeing Keel?
aspect G: Governor | Who is governor of Zhalir's central bank?
matter flights: ban on Zhalair's flights to Ardmoor
matter plane: custody of the freighter at Dunmarsh
matter load: what the freighter carried
matter stranded: number of passengers stranded in Bost Kala
matter gold: blocking of Zhalir's gold in Carrick
matter tonnes: quantity of blocked gold
matter keel: imprisonment and release of Rhona Keel
matter orbel: Orbel's position on freeing Keel
matter swap: exchange of Keel for two Zhali pilots
matter hunger: hunger strike of Rhona Keel
matter governor: post of governor of Zhalir's central bank
matter mercy: mercy flights from Bost Kala
matter oil: Zhalir's oil stop against Ardmoor

== z1 | 2026-01-08T06:00Z | Carrick Wire | https://carrickwire.example/z/1
H Ardmoor shuts its skies to Zhalair | flights:done | new | news! | A
. Zhalir's flag carrier lost its landing rights at six on Thursday over the jailing of reporter Rhona Keel. | flights:done; keel:stands | repeat z1.0 | news! | A,E
+ It is the first such step in thirty years. | - | new | background | -
== z2 | 2026-01-08T07:20Z | The Sunbeam | https://sunbeam.example/stuck
H "We've got two nappies left": families marooned in Bost Kala | stranded:about | new | news | -
. Some 1,100 holidaymakers are waiting for a way home, a tour operator says. | stranded:value=1,100 people | new | news! | C
== z3 | 2026-01-08T10:45Z | Foreign Office of Ardmoor | https://fo.ardmoor.example/n/5
H Advice to travellers in Zhalir | - | new | boilerplate | -
. We are aware of 740 nationals who have lost their return flight. | stranded:value=740 people | dispute z2.1 | news! | C
+ Charter flights are being prepared for the sick and for parents with infants. | mercy:planned | new | news! | -
== z4 | 2026-01-08T14:00Z | Market Mail | https://marketmail.example/bars
H Bullion under lock | gold:done | new | news! | D
. The treasury has forbidden the Bank of Carrick to hand out bars that belong to Zhalir, three bankers told the Mail. | gold:done | repeat z4.0 | news! | D
== z5 | 2026-01-08T16:30Z | Zhalir Today | https://zhalirtoday.example/en/1
H President: Keel will serve every day of her sentence | orbel:refused | new | news! | F
. A spy with a press card is still a spy, Tamaz Orbel told the officers' academy. | orbel:refused | repeat z5.0 | colour | F
== z6 | 2026-01-09T07:10Z | Dunmarsh Echo | https://dunmarshecho.example/freighter
H Customs men surround jumbo freighter | plane:done | new | news! | B
. A Zhalair Cargo aircraft was sealed on the north apron of Dunmarsh last night with its engines warm. | plane:done | repeat z6.0 | news! | B
+ Airport workers saw crates marked as oil-drill parts. | load:stands | new | news! | -
== z7 | 2026-01-09T09:00Z | Carrick Wire | https://carrickwire.example/z/4
H Treasury owns up to gold freeze | gold:done | confirm z4.1,z4.0 | news! | D
. A minister told the chamber that the bars had been "placed out of reach" on Wednesday. | gold:done | repeat z7.0 | news! | D
. He gave the amount as 31 tonnes. | tonnes:value=31 tonnes | new | news! | -
== z8 | 2026-01-09T12:15Z | Zhalir Today | https://zhalirtoday.example/en/3
H They hold 44 tonnes of our people's gold, says Murat | tonnes:value=44 tonnes | dispute z7.2 | news! | -
. Central bank governor Sabina Murat waved a vault receipt from 2019. | tonnes:about; governor:stands | new | colour | G
== z9 | 2026-01-09T15:40Z | Northern Broadcasting | https://northernb.example/rifles
H Freighter had rifle barrels on board, police say | load:stands | dispute z6.2 | news! | -
. Four of nineteen crates held weapon parts, a superintendent said at Dunmarsh. | load:stands | new | news | -
== z9b | 2026-01-09T18:05Z | The Sunbeam | https://sunbeam.example/strachan-jam
H Strachan's marmalade wins rosette at village fair | - | new | off | -
. The foreign secretary came second in chutney. | - | new | off | -
== z10 | 2026-01-10T08:20Z | The Sunbeam | https://sunbeam.example/bear
H Zoo names polar bear cub after goalkeeper | - | new | off | -
. The cub came over from Bost Kala in spring. | - | new | off | -
== z11 | 2026-01-10T11:00Z | Northern Broadcasting | https://northernb.example/keel-profile
H Who is Rhona Keel? | - | new | background | -
. She went to Zhalir for the dam and stayed for the people. | - | new | background | -
+ In November a court in Bost Kala gave her eight years. | keel:stands | new | background | E
== z12 | 2026-01-10T15:30Z | Market Mail | https://marketmail.example/view-gold
H View: Gold is a poor hostage | gold:opinion | new | colour | -
. Other central banks will take note and take their bars home. | gold:opinion | new | colour | -
== z13 | 2026-01-12T06:25Z | Carrick Wire | https://carrickwire.example/z/7
H Keel refuses food, cellmate's family reports | hunger:rumoured | new | news! | -
. The reporter has touched nothing since Friday, a woman whose sister shares her cell told the Wire. | hunger:rumoured | repeat z13.0 | news! | -
== z14 | 2026-01-12T08:50Z | Zhalir Today | https://zhalirtoday.example/en/6
H Prison serves Keel lamb and she eats it | hunger:denied | dispute z13.1,z13.0 | news! | -
. The governor of the women's gaol in Bost Kala showed our camera an empty plate. | hunger:denied | new | colour | -
== z15 | 2026-01-12T11:30Z | Northern Broadcasting | https://northernb.example/consul
H Consul: "She is living on water" | hunger:under_way | confirm z13.1,z13.0 | news! | -
. Ardmoor's consul sat opposite her for twenty minutes on Monday morning. | hunger:under_way; keel:stands | new | news | E
== z16 | 2026-01-12T13:00Z | The Sunbeam | https://sunbeam.example/charter
H Babies first: mercy jet touches down | mercy:done | update z3.2 | news! | -
. The first charter from Bost Kala brought 212 people to Carrick. | mercy:done | new | news! | -
== z17 | 2026-01-12T16:10Z | Foreign Office of Ardmoor | https://fo.ardmoor.example/n/9
H Assisted departures: position at 16.00 | - | new | boilerplate | -
. One flight has landed; 530 nationals are still waiting. | stranded:value=530 people; mercy:done | update z3.1 | news! | C
== z18 | 2026-01-12T18:40Z | Market Mail | https://marketmail.example/swap
H Keel could be traded for two airmen | swap:rumoured | new | news! | -
. The pilots of the Dunmarsh freighter are the price, two officials suggest. | swap:rumoured | repeat z18.0 | news! | -
== z19 | 2026-01-14T07:30Z | Zhalir Today | https://zhalirtoday.example/en/9
H Zhalir turns off the tap | oil:done | new | news! | -
. No tanker may load for Ardmoor from tonight, the oil ministry ordered. | oil:done | repeat z19.0 | news! | -
== z20 | 2026-01-14T09:15Z | Carrick Wire | https://carrickwire.example/z/10
H Strachan: there is no trade in human beings | swap:denied | dispute z18.1,z18.0 | news! | -
. The foreign secretary would not be asked twice. | swap:about | new | colour | -
== z21 | 2026-01-14T12:00Z | Dunmarsh Echo | https://dunmarshecho.example/hangar
H Freighter towed out of sight | plane:stands | update z6.1 | news! | B
. Tractors moved the aircraft from the apron into the old airship hangar, where the army guards it. | plane:stands | repeat z21.0 | news! | B
. Rolls of carpet went missing from another hangar, used by the town's theatre. | - | new | off | -
== z22 | 2026-01-14T17:20Z | Northern Broadcasting | https://northernb.example/murat-gone
H Governor of Zhali bank dismissed by text message | governor:done | update z8.1 | news! | G
. Deputy Kemal Isen is minding the vaults. | governor:done | new | news! | G
== z22b | 2026-01-14T19:00Z | Carrick Wire | https://carrickwire.example/dam
H Cracks found in Zhalir's Ormuk dam | - | new | off | -
. Engineers want the reservoir lowered by four metres. | - | new | off | -
== z23 | 2026-01-15T06:40Z | Zhalir Today | https://zhalirtoday.example/en/11
H Orbel would let Keel go "if the birds fly again" | orbel:planned | update z5.1,z5.0 | news! | F
. The president named one condition on Wednesday night: landing rights for the airline. | orbel:planned; flights:demanded | repeat z23.0 | news! | F
== z24 | 2026-01-15T10:00Z | The Sunbeam | https://sunbeam.example/murat-villa
H Sacked banker: "I read it in the bath" | governor:done | confirm z22.0 | news | G
. Sabina Murat laughed when we rang her. | - | new | colour | -
== z25 | 2026-01-17T09:00Z | Northern Broadcasting | https://northernb.example/timeline
H Timeline: ten days of Ardmoor against Zhalir | - | new | background | -
. First the airline lost its slots, then the bars were locked away. | flights:done; gold:done | repeat z7.1,z1.1 | recap | A,D
+ On Wednesday oil shipments stopped. | oil:done | repeat z19.1,z19.0 | recap | -
== z26 | 2026-01-17T12:30Z | Dunmarsh Echo | https://dunmarshecho.example/theatre
H Panto goes on without its carpets | - | new | off | -
. Aladdin flew on a bath mat. | - | new | off | -
== z27 | 2026-01-17T15:00Z | Market Mail | https://marketmail.example/lesk
H Lesk airline also fears for its slots | - | new | off | -
. The carrier from the neighbouring republic of Lesk is under review for unpaid fees. | - | new | off | -
== z28 | 2026-01-20T05:50Z | Carrick Wire | https://carrickwire.example/z/14
H Ardmoor to lift flight ban on Thursday | flights:planned | update z25.1,z23.1 | news! | A
. Zhalair may land again from 22 January, provided that Keel has left Zhalir by then, Strachan said. | flights:planned; keel:planned | repeat z28.0 | news! | A
. "Yes, we have been talking about the pilots too, and I was wrong to say we had not," she added. | swap:planned | retract z20.0 | news! | -
== z29 | 2026-01-20T08:30Z | Foreign Office of Ardmoor | https://fo.ardmoor.example/n/14
H Last charter | mercy:done | new | news | -
. With today's arrival nobody remains on our list. | stranded:value=0 people | update z17.1 | news! | C
== z30 | 2026-01-20T11:10Z | Zhalir Today | https://zhalirtoday.example/en/15
H Court in Bost Kala puts off Keel's pardon hearing | keel:planned | update z28.1 | news! | E
. The judges will sit on Wednesday, not today, since a signature was lacking. | keel:planned | repeat z30.0 | news! | E
== z31 | 2026-01-20T14:45Z | Market Mail | https://marketmail.example/vault
H Gold stays put | gold:stands | repeat z7.1 | news | D
. Whatever becomes of the aircraft, the bars are another file, the treasury told the Mail. | gold:stands | new | news! | D
== z32 | 2026-01-22T06:15Z | Northern Broadcasting | https://northernb.example/keel-home
H Thin, tired and home: reporter steps off plane at Carrick | keel:done | update z30.1,z30.0 | news! | E
. Her brother carried her bag. | - | new | colour | -
== z33 | 2026-01-22T07:00Z | Zhalir Today | https://zhalirtoday.example/en/18
H Our airmen embrace their wives | swap:done | update z28.2 | news! | -
. The two pilots arrived in Bost Kala in the night. | swap:done | repeat z33.0 | news! | -
== z34 | 2026-01-22T09:05Z | Dunmarsh Echo | https://dunmarshecho.example/first-landing
H Green tail, soft landing | flights:cancelled | update z28.1,z28.0 | news! | A
. Zhalair's morning service set down at Dunmarsh at 8.52, the first in a fortnight. | flights:cancelled | repeat z34.0 | news! | A
. The freighter in the airship hangar will be scrapped. | plane:planned | update z21.1 | news! | B
== z35 | 2026-01-22T11:30Z | Carrick Wire | https://carrickwire.example/z/17
H Keel: I did not eat for nine days | hunger:done | confirm z15.0,z13.1 | news! | -
. The reporter herself told the Wire that the plate on television had been her guard's. | hunger:stands | dispute z14.1,z14.0 | news! | -
. In Bost Kala, loading for Ardmoor was taken up again at dawn, a harbour pilot said. | oil:cancelled | update z25.2,z19.1 | news! | -
== z36 | 2026-01-22T15:20Z | The Sunbeam | https://sunbeam.example/sorry
H Sorry! | - | new | boilerplate | -
. On 8 January we printed a tour operator's figure of 1,100; the firm has since told us that it had counted bookings, not people. | stranded:about | retract z2.1 | news | -

state 2026-01-08 | A | shuts its skies; lost its landing rights | 8.52
state 2026-01-08 | B | EMPTY
state 2026-01-08 | C | 1,100; 740 | 530
state 2026-01-08 | D | bullion under lock; forbidden the bank of carrick | -
state 2026-01-08 | E | jailing of reporter | home
state 2026-01-08 | F | serve every day; a spy with a press card | birds
state 2026-01-08 | G | EMPTY
state 2026-01-09 | A | shuts its skies; lost its landing rights | 8.52
state 2026-01-09 | B | surround jumbo freighter; sealed on the north apron | hangar
state 2026-01-09 | C | 1,100; 740 | 530
state 2026-01-09 | D | gold freeze; placed out of reach; bullion under lock | -
state 2026-01-09 | E | jailing of reporter | home
state 2026-01-09 | F | serve every day; a spy with a press card | birds
state 2026-01-09 | G | sabina murat | isen
state 2026-01-10 | A | shuts its skies; lost its landing rights | 8.52
state 2026-01-10 | B | surround jumbo freighter; sealed on the north apron | hangar
state 2026-01-10 | C | 1,100; 740 | 530
state 2026-01-10 | D | gold freeze; placed out of reach; bullion under lock | -
state 2026-01-10 | E | eight years; jailing of reporter | home
state 2026-01-10 | F | serve every day; a spy with a press card | birds
state 2026-01-10 | G | sabina murat | isen
state 2026-01-12 | A | shuts its skies; lost its landing rights | 8.52
state 2026-01-12 | B | surround jumbo freighter; sealed on the north apron | hangar
state 2026-01-12 | C | 530 | 1,100; 740
state 2026-01-12 | D | gold freeze; placed out of reach; bullion under lock | -
state 2026-01-12 | E | sat opposite her; eight years; jailing of reporter | steps off plane
state 2026-01-12 | F | serve every day; a spy with a press card | birds
state 2026-01-12 | G | sabina murat | isen
state 2026-01-14 | A | shuts its skies; lost its landing rights | 8.52
state 2026-01-14 | B | airship hangar; towed out of sight | sealed on the north apron
state 2026-01-14 | C | 530 | 1,100; 740
state 2026-01-14 | D | gold freeze; placed out of reach; bullion under lock | -
state 2026-01-14 | E | sat opposite her; eight years; jailing of reporter | steps off plane
state 2026-01-14 | F | serve every day; a spy with a press card | birds
state 2026-01-14 | G | kemal isen; dismissed by text | waved a vault receipt
state 2026-01-15 | A | shuts its skies; lost its landing rights | 8.52
state 2026-01-15 | B | airship hangar; towed out of sight | sealed on the north apron
state 2026-01-15 | C | 530 | 1,100; 740
state 2026-01-15 | D | gold freeze; placed out of reach; bullion under lock | -
state 2026-01-15 | E | sat opposite her; eight years; jailing of reporter | steps off plane
state 2026-01-15 | F | if the birds fly again; named one condition | serve every day
state 2026-01-15 | G | kemal isen; dismissed by text; read it in the bath | waved a vault receipt
state 2026-01-17 | A | shuts its skies; lost its landing rights; lost its slots | 8.52
state 2026-01-17 | B | airship hangar; towed out of sight | sealed on the north apron
state 2026-01-17 | C | 530 | 1,100; 740
state 2026-01-17 | D | gold freeze; placed out of reach; bullion under lock; locked away | -
state 2026-01-17 | E | sat opposite her; eight years; jailing of reporter | steps off plane
state 2026-01-17 | F | if the birds fly again; named one condition | serve every day
state 2026-01-17 | G | kemal isen; dismissed by text; read it in the bath | waved a vault receipt
state 2026-01-20 | A | lift flight ban on thursday; from 22 january | shuts its skies; lost its slots
state 2026-01-20 | B | airship hangar; towed out of sight | sealed on the north apron
state 2026-01-20 | C | nobody remains on our list | 530; 740; 1,100
state 2026-01-20 | D | gold stays put; another file; placed out of reach; locked away | -
state 2026-01-20 | E | pardon hearing; will sit on wednesday | steps off plane
state 2026-01-20 | F | if the birds fly again; named one condition | serve every day
state 2026-01-20 | G | kemal isen; dismissed by text; read it in the bath | waved a vault receipt
state 2026-01-22 | A | green tail; set down at dunmarsh | from 22 january; lost its landing rights
state 2026-01-22 | B | will be scrapped | sealed on the north apron; towed out
state 2026-01-22 | C | nobody remains on our list | 530; 740; 1,100
state 2026-01-22 | D | gold stays put; another file; placed out of reach; locked away | -
state 2026-01-22 | E | steps off plane | pardon hearing; eight years
state 2026-01-22 | F | if the birds fly again; named one condition | serve every day
state 2026-01-22 | G | kemal isen; dismissed by text; read it in the bath | waved a vault receipt
ask May Zhalair land in Ardmoor again? | green tail; set down at dunmarsh | z34.0, z34.1
ask What will become of the freighter? | will be scrapped | z34.2
ask How many nationals of Ardmoor were stranded on 12 January? | 530 | z17.1
ask What did Orbel say about Keel on 8 January? | serve every day; a spy with a press card | z5.0, z5.1
ask Who runs Zhalir's central bank? | kemal isen | z22.1
ask What condition did Orbel name for Keel's release? | if the birds fly again; landing rights for the airline | z23.0, z23.1
ask How much gold is blocked in Carrick? | SIDES | z7.2 ; z8.0
ask Did Rhona Keel refuse food? | SIDES | z15.0, z35.0 ; z14.0
ask Who ordered the rifle barrels? | REFUSE
ask When will the gold be released? | REFUSE
ask What did the charter flights cost? | REFUSE
ask Why was Sabina Murat dismissed? | REFUSE
since 2026-01-14 | z23.0, z23.1, z28.0, z28.1, z28.2, z29.1, z30.0, z31.1, z32.0, z33.0, z33.1, z34.0, z34.1, z34.2, z35.0, z35.1, z35.2, z36.1
since 2026-01-20 | z32.0, z33.0, z33.1, z34.0, z34.1, z34.2, z35.0, z35.1, z35.2, z36.1
