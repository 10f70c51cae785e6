story: Check-in chaos at Arvane
domain: cyber-outage
topic: The Skyloom failure at Arvane airports
description: Which Arvane airports are hit by the Skyloom failure, how many flights are lost, what caused it, and when check-in runs again.
keywords: Skyloom, check-in, Arvane airports, flights cancelled
entity: Skyloom | Skyloom Systems | organisation
entity: Air Arvane | the national carrier | organisation
entity: Marit Oyelaran | Oyelaran, Skyloom's founder | person
entity: Teo Valcourt | Valcourt, the transport minister | person
aspect A: Check-in | Does check-in at Port Selwyn airport run?
aspect B: Flights | How many flights were cancelled?
aspect C: Cause | What caused the failure?
aspect D: Suspect | Has anybody been arrested?
aspect E: Minister | What does Valcourt want to do with Skyloom's contract?
aspect F: Refunds | Does Air Arvane pay refunds?
matter checkin: running of check-in at Port Selwyn airport
matter flights: number of flights cancelled
matter cause: cause of the Skyloom failure
matter suspect: arrest of a suspect
matter contract: Skyloom's contract with the state
matter refunds: refunds by Air Arvane
matter guilt: whether the student did the attack
matter ransom: ransom demand to Skyloom
matter stranded: number of travellers stranded at Port Selwyn
matter injured: number of people hurt in the crush
matter dunmere: running of check-in at Dunmere airport
matter data: passport scans in the hands of the intruders

== k1 | 2025-11-17T05:20Z | Arvane Wire | https://arvanewire.example/s1
H Check-in collapses at Port Selwyn airport | checkin:failed | new | news! | A
. Desks and kiosks of the Skyloom system have been out of action since four on Monday morning. | checkin:failed | repeat k1.0 | news! | A
== k2 | 2025-11-17T06:45Z | Selwyn Star | https://selwynstar.example/s1
H Boarding cards by biro | checkin:failed | confirm k1.1 | news | A
. We watched clerks write names on the backs of luggage tags. | - | new | colour | -
== k3 | 2025-11-17T08:30Z | Air Arvane | https://airarvane.example/s1
H Travel alert for today | - | new | boilerplate | -
. We have had to strike 46 departures from the schedule. | flights:value=46 flights | new | news! | B
+ Vouchers will be given, but no money back. | refunds:refused | new | news! | F
== k4 | 2025-11-17T09:50Z | Kingdom Public Radio | https://kpr.example/s1
H Skyloom blames botched patch | cause:stands | new | news! | C
. Founder Marit Oyelaran told listeners that a night-time patch had tripped over itself. | cause:stands | repeat k4.0 | news! | C
== k5 | 2025-11-17T10:30Z | Ledger & Quay | https://ledgerquay.example/s1
H Ransom letter reached Skyloom at dawn, insiders say | ransom:rumoured; cause:rumoured | dispute k4.1 | news! | C
. Its senders want 60 bitcoin for the key. | ransom:value=60 bitcoin | new | news | -
== k6 | 2025-11-17T12:00Z | Selwyn Star | https://selwynstar.example/s2
H Crush at gate nine leaves travellers hurt | injured:about | new | news! | -
. Airport medics bandaged six people. | injured:value=6 people | new | news | -
+ St Olave's hospital lists nine from the terminal. | injured:value=9 people | dispute k6.1 | news | -
== k7 | 2025-11-17T14:15Z | Global One | https://globalone.example/s1
H Thousands stuck in Arvane as computers go on strike | stranded:about | new | news | -
. About 5,000 people are sitting on their suitcases in Port Selwyn, the operator reckons. | stranded:value=5,000 people | new | news | -
== k8 | 2025-11-17T15:00Z | Selwyn Star | https://selwynstar.example/s3
H Police dog retires after 400 finds | - | new | off | -
. Biscuit will live with his handler by the lake. | - | new | off | -
== k9 | 2025-11-17T19:10Z | Arvane Wire | https://arvanewire.example/s2
H Trouble spreads to Dunmere | dunmere:failed | new | news! | -
. The second airport of the country went to paper lists in the evening. | dunmere:failed | repeat k9.0 | news! | -
+ Cancellations across the country reached 131 by nightfall. | flights:value=131 flights | update k3.1 | news! | B
== k10 | 2025-11-18T07:00Z | Skyloom Systems | https://skyloom.example/s1
H Statement by the founder | - | new | colour | -
. I told the public about a patch; that was not true, and intruders scrambled our machines. | cause:done | retract k4.1 | news! | C
+ No passport data has been touched. | data:denied | new | news | -
== k11 | 2025-11-18T08:20Z | Kingdom Public Radio | https://kpr.example/s2
H Skyloom owns up to attack | cause:done | repeat k10.1 | news! | C
. What else has it kept from us? | - | new | colour | -
== k12 | 2025-11-18T09:45Z | Ministry of Transport | https://transport.arvane.example/s1
H Minister calls for end of Skyloom contract | contract:demanded | new | news! | E
. Teo Valcourt wants the state to part with the supplier by the end of the year. | contract:demanded | repeat k12.0 | news! | E
== k13 | 2025-11-18T11:00Z | Global One | https://globalone.example/s2
H Cyber agency found scrambling software at Arvane hub | cause:done | confirm k10.1 | news! | C
. Its analysts pulled the same strain off two servers. | cause:done | confirm k10.1 | news | C
== k14 | 2025-11-18T13:30Z | Daily Pennant | https://dailypennant.example/s1
H Passport scans of travellers offered for sale | data:done | dispute k10.2 | news! | -
. Our reporter was shown his own picture page by a dealer. | data:done | dispute k10.2 | news! | -
== k15 | 2025-11-18T16:00Z | Air Arvane | https://airarvane.example/s2
H Update for our guests | - | new | boilerplate | -
. Desks at Port Selwyn should be working by Thursday. | checkin:planned | update k2.0, k1.1 | news! | A
+ We have taken delivery of a new cargo aircraft. | - | new | off | -
== k16 | 2025-11-19T08:00Z | Kingdom Public Radio | https://kpr.example/s3
H Timeline: three days of queues | - | new | recap | -
. Port Selwyn lost its desks on Monday; Dunmere followed that evening. | checkin:failed; dunmere:failed | repeat k9.1, k1.1 | recap | A
== k17 | 2025-11-19T09:30Z | Daily Pennant | https://dailypennant.example/s2
H We got married at gate four | - | new | colour | -
. Stranded couple Ayo and Linnea found a priest in the queue. | - | new | colour | -
== k18 | 2025-11-19T11:00Z | Ledger & Quay | https://ledgerquay.example/s2
H Skyloom wins library order in Norway | - | new | off | -
. The company will deliver lending machines to ninety branches. | - | new | off | -
== k19 | 2025-11-20T06:10Z | Arvane Wire | https://arvanewire.example/s3
H Thursday hope fades at Port Selwyn | checkin:planned | update k15.1 | news! | A
. Engineers have asked for four more days, until Monday. | checkin:planned | update k15.1 | news! | A
== k20 | 2025-11-20T09:00Z | Ledger & Quay | https://ledgerquay.example/s3
H Cabinet split over Skyloom | contract:about | new | news | -
. Finance minister Greta Osei said that breaking the deal was off the table. | contract:refused | dispute k12.1 | news! | -
+ "It is very much on it," Valcourt shot back at lunch. | contract:demanded | dispute k20.1 | news | E
== k21 | 2025-11-20T12:20Z | Global One | https://globalone.example/s3
H Detectives hunt student over airport hack | suspect:demanded | new | news! | D
. A judge has put out a warrant for a 22-year-old from Dunmere. | suspect:demanded | repeat k21.0 | news! | D
== k22 | 2025-11-20T15:45Z | Selwyn Star | https://selwynstar.example/s4
H Flights tally was too high, airports admit | flights:value=118 flights | update k9.2 | news! | B
. Thirteen night mail runs had been counted by mistake, so Monday's total comes to 118. | flights:value=118 flights | repeat k22.0 | news! | B
== k23 | 2025-11-20T17:00Z | Daily Pennant | https://dailypennant.example/s3
H Valcourt's daughter wins junior chess crown | - | new | off | -
. She beat a field of 64 in Dunmere. | - | new | off | -
== k24 | 2025-11-22T10:15Z | Arvane Wire | https://arvanewire.example/s4
H Student gives himself up in airport case | suspect:done | update k21.1, k21.0 | news! | D
. He walked into a Dunmere police post with his mother. | suspect:done | repeat k24.0 | news! | D
== k25 | 2025-11-22T11:30Z | Daily Pennant | https://dailypennant.example/s4
H MUMMY'S BOY: hacker, 22, marched to cops by mother | suspect:done | repeat k24.1 | news | D
. "He did the files, he told me over soup," she said to this paper. | guilt:done | new | news | -
== k26 | 2025-11-22T14:00Z | Kingdom Public Radio | https://kpr.example/s4
H Lawyer: student is a scapegoat | guilt:denied | dispute k25.1 | news | -
. Isadora Finch insists that her client was asleep when the machines went down. | guilt:denied | repeat k26.0 | news | -
== k27 | 2025-11-22T16:30Z | Air Arvane | https://airarvane.example/s3
H Your fare, your choice | - | new | colour | -
. After talks with the consumer office, we shall return the full price to everyone who asks. | refunds:planned | update k3.2 | news! | F
== k28 | 2025-11-23T09:00Z | Kingdom Public Radio | https://kpr.example/s5
H Why did one firm hold all the keys? | - | new | background | -
. Skyloom won the tender of 2018 as the only bidder. | - | new | background | -
+ A student is in custody over the attack. | suspect:done | repeat k24.0 | recap | D
== k29 | 2025-11-24T06:00Z | Selwyn Star | https://selwynstar.example/s5
H Kiosks wake up at Port Selwyn | checkin:done | update k19.1, k19.0 | news! | A
. The first printed boarding card went to a nun bound for Malta. | checkin:done | repeat k29.0 | news! | A
== k30 | 2025-11-24T07:15Z | Arvane Wire | https://arvanewire.example/s5
H Queues melt as Port Selwyn prints again | checkin:done | confirm k29.0 | news! | A
. A wire reporter was through in six minutes. | checkin:done | confirm k29.0 | news | A
+ Dunmere had scrapped its paper lists on Sunday night. | dunmere:done | update k16.1, k9.1 | news! | -
== k31 | 2025-11-24T12:40Z | Ministry of Transport | https://transport.arvane.example/s2
H Cabinet decision on airport systems | contract:about | new | colour | -
. Skyloom's agreement ends on 31 December, and a tender opens in January. | contract:done | update k20.2, k20.1 | news! | E
== k32 | 2025-11-24T14:10Z | Skyloom Systems | https://skyloom.example/s2
H On passport scans | data:about | new | colour | -
. Contrary to what we wrote on 18 November, copies of 3,100 passports were taken. | data:done | retract k10.2 | news! | -
== k33 | 2025-11-24T16:00Z | Ledger & Quay | https://ledgerquay.example/s4
H Air Arvane orders nine turboprops | - | new | off | -
. The first is due in 2028. | - | new | off | -
== k34 | 2025-11-24T18:20Z | Global One | https://globalone.example/s4
H First fares land back in travellers' accounts | refunds:done | update k27.1 | news! | F
. A family of five showed us a transfer of 1,240 crowns from the national carrier. | refunds:done | repeat k34.0 | news! | F
state 2025-11-17 | A | collapses; out of action; by biro | -
state 2025-11-17 | B | 131 | 46 departures
state 2025-11-17 | C | patch; ransom letter | -
state 2025-11-17 | D | EMPTY | -
state 2025-11-17 | E | EMPTY | -
state 2025-11-17 | F | no money back | -
state 2025-11-18 | A | by thursday | -
state 2025-11-18 | B | 131 | 46 departures
state 2025-11-18 | C | intruders; owns up to attack; scrambling software; same strain | botched patch
state 2025-11-18 | D | EMPTY | -
state 2025-11-18 | E | end of skyloom contract; part with the supplier | -
state 2025-11-18 | F | no money back | -
state 2025-11-19 | A | by thursday; lost its desks | -
state 2025-11-19 | B | 131 | 46 departures
state 2025-11-19 | C | intruders; owns up to attack; scrambling software; same strain | botched patch
state 2025-11-19 | D | EMPTY | -
state 2025-11-19 | E | end of skyloom contract; part with the supplier | -
state 2025-11-19 | F | no money back | -
state 2025-11-20 | A | until monday; hope fades | by thursday
state 2025-11-20 | B | 118; too high | 131
state 2025-11-20 | C | intruders; owns up to attack; scrambling software; same strain | botched patch
state 2025-11-20 | D | hunt student; warrant | -
state 2025-11-20 | E | part with the supplier; very much on it; end of skyloom contract | -
state 2025-11-20 | F | no money back | -
state 2025-11-22 | A | until monday; hope fades | by thursday
state 2025-11-22 | B | 118; too high | 131
state 2025-11-22 | C | intruders; owns up to attack; scrambling software; same strain | botched patch
state 2025-11-22 | D | gives himself up; walked into; marched to cops | warrant
state 2025-11-22 | E | part with the supplier; very much on it; end of skyloom contract | -
state 2025-11-22 | F | return the full price | no money back
state 2025-11-23 | A | until monday; hope fades | by thursday
state 2025-11-23 | B | 118; too high | 131
state 2025-11-23 | C | intruders; owns up to attack; scrambling software; same strain | botched patch
state 2025-11-23 | D | gives himself up; walked into; marched to cops; in custody | warrant
state 2025-11-23 | E | part with the supplier; very much on it; end of skyloom contract | -
state 2025-11-23 | F | return the full price | no money back
state 2025-11-24 | A | wake up; printed boarding card; prints again; through in six minutes | until monday
state 2025-11-24 | B | 118; too high | 131
state 2025-11-24 | C | intruders; owns up to attack; scrambling software; same strain | botched patch
state 2025-11-24 | D | gives himself up; walked into; marched to cops; in custody | warrant
state 2025-11-24 | E | ends on 31 december | -
state 2025-11-24 | F | fares land back; transfer of 1,240 | no money back
ask How many flights were cancelled on 17 November? | 118 | k22.1
ask What caused the Skyloom failure? | intruders; attack; scrambling | k10.1
ask When does Skyloom's contract end? | 31 December | k31.1
ask How many passports were copied? | 3,100 | k32.1
ask When was check-in expected back on 18 November? | Thursday | k15.1
ask Did Air Arvane give money back on 17 November? | no money back | k3.2
ask How many people were hurt in the crush? | SIDES | k6.1 ; k6.2
ask Did the student do it? | SIDES | k25.1 ; k26.1
ask Was the ransom paid? | REFUSE
ask How much has the failure cost Air Arvane? | REFUSE
ask How did the intruders get into Skyloom's machines? | REFUSE
ask Who will supply the new check-in system? | REFUSE
since 2025-11-22 | k29.0, k29.1, k30.0, k30.2, k31.1, k32.1, k34.0, k34.1
