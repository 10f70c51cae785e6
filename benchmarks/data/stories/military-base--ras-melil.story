story: The Norvanians at Ras Melil
domain: military-base
topic: Norvanian bases in Tamrouk after the fall of President Harouni
description: Whether the Norvanian navy and air force leave their bases at Ras Melil and Ouled Zer in Tamrouk, when, and what the two capitals say about it.
keywords: Ras Melil, Ouled Zer, Tamrouk, Norvania, naval base, lease, withdrawal
entity: Ras Melil | Ras Melil naval base, the Melil base, the harbour base | place
entity: Ouled Zer | the airfield, Ouled Zer airfield | place
entity: Samia Bouchareb | Bouchareb, the council's chair | person
entity: Anders Kvistholm | Kvistholm, Norvania's defence minister | person
entity: Idir Ghezal | Ghezal, General Ghezal | person
entity: Leyla Ghezal | Ms Ghezal | person
entity: Transitional Council | the council, Tamrouk's rulers | body
aspect A: Ras Melil lease | Does the lease of Ras Melil still hold?
aspect B: Deadline | By when must the Norvanian troops leave?
aspect C: Troops | How many Norvanian soldiers are in Tamrouk?
aspect D: Ships | How many Norvanian warships lie at Ras Melil?
aspect E: Ouled Zer | Who holds the airfield of Ouled Zer?
aspect F: Norvania's position | What does Norvania say about leaving?
aspect G: Defence minister | Who is Tamrouk's defence minister?
matter lease: validity of the lease of Ras Melil
matter deadline: deadline for the Norvanian troops to leave Tamrouk
matter letter: delivery of the council's notice to quit to Norvania
matter leaving: Norvania's readiness to leave Ras Melil
matter troops: number of Norvanian soldiers in Tamrouk
matter ships: number of Norvanian warships at Ras Melil
matter zer: Norvanian withdrawal from the airfield of Ouled Zer
matter talks: talks between Tamrouk and Norvania in Muscat
matter hurt: number of people hurt at the gate of Ras Melil
matter shots: who fired at the gate of Ras Melil
matter minister: post of defence minister of Tamrouk
matter arrears: rent that Norvania owes for Ras Melil

== k1 | 2026-03-02T06:20Z | Daily Lantern | https://dailylantern.example/melil-out
H Norvanians face the boot from Ras Melil, insiders whisper | lease:rumoured | new | news! | A
. Tamrouk's new rulers are weighing an end to the harbour lease that Harouni signed, two people close to the Transitional Council told the Lantern. | lease:rumoured | repeat k1.0 | news! | A
== k2 | 2026-03-02T09:45Z | Meridian Wire | https://meridianwire.example/t/0302a
H Tamrouk council says base accord is being looked at again | lease:under_way | confirm k1.1 | news! | A
. A legal panel in Sidi Harane is going through the 2009 harbour contract clause by clause, council chair Samia Bouchareb told reporters on Monday. | lease:under_way | repeat k2.0 | news! | A
. Some 1,400 Norvanian servicemen are posted in the country, she said. | troops:value=1,400 | new | news! | C
== k3 | 2026-03-02T13:10Z | Norvanian Ministry of Defence | https://mod.norvania.example/press/117
H Statement on the agreement of 2009 | - | new | boilerplate | -
. The agreement on the Ras Melil facility runs until 2049 and binds both parties, whoever governs in Sidi Harane. | lease:stands | dispute k2.1 | news! | A
+ Norvania has no plan to move its forces. | leaving:refused | new | news! | F
== k4 | 2026-03-02T16:30Z | Channel Nine World | https://nineworld.example/ras-melil-explained
H What is Ras Melil, and why do the Norvanians want it? | - | new | background | -
. The deep-water harbour is Norvania's only warm-water berth. | - | new | background | -
+ Six grey hulls were tied up there on Sunday, pictures from the firm Orbalis show. | ships:value=6 ships | new | news | D
== k5 | 2026-03-03T07:55Z | Radio Tamrouk | https://radiotamrouk.example/news/deadline
H Bouchareb: foreign troops must be gone by 31 March | deadline:demanded | new | news! | B
. The chair of the council read out the date in a televised address shortly before eight. | deadline:demanded | repeat k5.0 | news | B
+ It applies to the harbour and to the Ouled Zer airfield alike. | deadline:demanded; zer:demanded | new | news! | E
== k6 | 2026-03-03T08:40Z | Halmgard Courier | https://halmgardcourier.example/four-weeks
H Halmgard given four weeks to pack its bags | deadline:demanded | repeat k5.0 | news! | B
. Tamrouk wants every Norvanian uniform out before April. | deadline:demanded | repeat k5.1 | news! | B
+ Shares in the shipyard Nordverft slipped 3 per cent. | - | new | news | -
== k7 | 2026-03-03T12:05Z | Meridian Wire | https://meridianwire.example/t/0303c
H Norvania: nobody has handed us a notice to quit | letter:denied | new | news! | -
. "We read about a date in the newspapers, and that is all we have," Defence Minister Anders Kvistholm said in Halmgard. | letter:denied | repeat k7.0 | news! | -
. He put the contingent at "barely nine hundred men and women". | troops:value=900 | dispute k2.2 | news! | C
== k8 | 2026-03-03T15:20Z | Radio Tamrouk | https://radiotamrouk.example/news/letter
H Embassy took the letter on Monday night, foreign ministry insists | letter:done | dispute k7.0,k7.1 | news! | -
. A spokeswoman held up a receipt bearing an embassy stamp. | letter:done | new | news | -
== k9 | 2026-03-03T18:00Z | Daily Lantern | https://dailylantern.example/harouni-villa
H Inside the villa Harouni left behind | - | new | off | -
. Gold taps, a private cinema and forty pairs of riding boots: our reporter walked through the ousted president's hillside home. | - | new | off | -
== k10 | 2026-03-04T06:50Z | Channel Nine World | https://nineworld.example/ships-gone
H Satellite image shows Melil piers emptying | ships:under_way | update k4.2 | news! | D
. Just a frigate and a tug were visible at the base at dawn on Wednesday. | ships:value=2 ships | update k10.0,k4.2 | news! | D
== k11 | 2026-03-04T08:15Z | Le Phare de Melil | https://pharemelil.example/pecheurs
H Fishermen watched four of them sail | ships:under_way | confirm k10.1 | news! | D
. "They slipped out one after another with no lights, and only two stayed," said Brahim Oukil, who was setting nets off the mole. | ships:value=2 ships | confirm k10.1 | news! | D
== k12 | 2026-03-04T10:30Z | Norvanian Ministry of Defence | https://mod.norvania.example/press/119
H Vessels at sea for Exercise Grey Heron | - | new | news | -
. The departures have no connection with events in Tamrouk; the ships will return to Ras Melil on completion of the exercise. | ships:planned; leaving:refused | new | news! | F
== k13 | 2026-03-04T14:00Z | Halmgard Courier | https://halmgardcourier.example/embassy-letter
H Embassy did have the letter, Kvistholm's spokesman concedes | letter:done | retract k7.1,k7.0 | news! | -
. It lay in a night safe until Tuesday afternoon, he said, and the minister "spoke before he had been told". | letter:done | repeat k13.0 | news! | -
== k14 | 2026-03-05T07:00Z | Le Phare de Melil | https://pharemelil.example/coups-de-feu
H Shots at harbour gate | shots:about | new | news! | -
. Three dock workers were taken to the Sainte-Aude clinic after gunfire at the base's north gate on Wednesday night. | hurt:value=3 people | new | news! | -
+ Witnesses said the bullets came from inside the fence. | shots:rumoured | new | news! | -
== k15 | 2026-03-05T09:25Z | Meridian Wire | https://meridianwire.example/t/0305a
H Five wounded at Ras Melil, clinic says | hurt:value=5 people | update k14.1 | news! | -
. Two more casualties walked in after midnight, a duty doctor at Sainte-Aude told Meridian. | hurt:value=5 people | repeat k15.0 | news! | -
. A Norvanian officer reached by telephone said his sentries "did not pull a single trigger". | shots:denied | dispute k14.2 | news! | -
== k16 | 2026-03-05T11:40Z | Radio Tamrouk | https://radiotamrouk.example/news/muscat
H Muscat to host the two sides on Monday | talks:planned | new | news! | -
. General Idir Ghezal, the defence minister, will lead the Tamrouk delegation. | talks:planned; minister:stands | new | news | G
== k16b | 2026-03-05T14:10Z | Le Phare de Melil | https://pharemelil.example/dock
H Melil's fish dock gets a new crane | - | new | off | -
. It lifts twelve tonnes and cost the town two years of mooring fees. | - | new | off | -
== k17 | 2026-03-05T17:15Z | Daily Lantern | https://dailylantern.example/sentries
H "I saw the muzzle flash behind the wire" | shots:stands | confirm k14.2 | news! | -
. A lorry driver who was queuing at the gate says a sentry in Norvanian grey opened up. | shots:stands | repeat k17.0 | news! | -
+ Follow our live page for more. | - | new | boilerplate | -
== k18 | 2026-03-08T08:00Z | Channel Nine World | https://nineworld.example/timeline-melil
H Timeline: Seventeen years of Norvanians in Tamrouk | - | new | background | -
. From the contract of 2009 to the council's demand that they leave by the end of March. | deadline:demanded | repeat k5.0 | recap | B
+ Halmgard maintains that the paper is good until 2049. | lease:stands | repeat k3.1 | recap | A
== k19 | 2026-03-08T10:30Z | Le Phare de Melil | https://pharemelil.example/boulangerie
H Melil's best flat loaf is baked by a grandmother of nine | - | new | off | -
. Fatiha Merad won the bakers' guild prize at the third attempt. | - | new | off | -
== k20 | 2026-03-08T15:05Z | Halmgard Courier | https://halmgardcourier.example/opinion-pride
H Opinion: Pay, smile and stay | leaving:opinion | new | colour | -
. An empty harbour would cost Norvania more than any rent, writes our columnist. | leaving:opinion | repeat k20.0 | colour | -
== k21 | 2026-03-10T06:30Z | Meridian Wire | https://meridianwire.example/t/0310a
H Empty chairs in Oman as base meeting slips to Thursday | talks:planned | update k16.0,k16.1 | news! | -
. The session that was due on Monday did not open because the Norvanian envoy lacked a mandate, a diplomat said. | talks:failed | new | news! | -
== k22 | 2026-03-10T09:00Z | Le Phare de Melil | https://pharemelil.example/avions
H Heavy transports lift crates out of Ouled Zer | zer:under_way | update k5.2 | news! | E
. Villagers counted eleven take-offs between Sunday and Monday evening. | - | new | news | -
== k23 | 2026-03-10T12:20Z | Norvanian Ministry of Defence | https://mod.norvania.example/press/124
H Flights at Ouled Zer | - | new | boilerplate | -
. The movements are a seasonal rotation of equipment; the airfield is not being given up. | zer:denied | dispute k22.0 | news! | E
== k24 | 2026-03-10T13:45Z | Channel Nine World | https://nineworld.example/hangars
H Hangars stripped, pictures suggest | zer:under_way | confirm k22.0 | news! | E
. Images taken by Orbalis on Tuesday morning show the radar mast at the Norvanian airfield lying on a trailer. | zer:under_way | confirm k22.0 | news! | E
== k25 | 2026-03-10T16:50Z | Radio Tamrouk | https://radiotamrouk.example/news/kessary
H Kessary renews Norvanian listening post for ten years | - | new | off | -
. The island republic's parliament voted 41 to 12 on Tuesday. | - | new | off | -
== k26 | 2026-03-13T05:40Z | Meridian Wire | https://meridianwire.example/t/0313a
H Tamrouk, Norvania shake hands in Muscat on 30 June | talks:done; deadline:value=30 June | update k21.1,k18.1,k5.0 | news! | B
. After nine hours at one table on Thursday, the delegations gave the troops three extra months. | talks:done; deadline:value=30 June | repeat k26.0 | news! | B
. Norvania is to quit Ouled Zer first, by Monday. | zer:planned | update k24.1,k23.1 | news! | E
== k27 | 2026-03-13T07:30Z | Halmgard Courier | https://halmgardcourier.example/summer
H Breathing space until the summer | deadline:value=30 June | repeat k26.0 | news! | B
. What exactly did the two sides sign? | - | new | colour | -
+ Kvistholm calls it "an orderly farewell to the airfield and to nothing else". | leaving:refused | repeat k12.1 | news | F
== k28 | 2026-03-13T10:15Z | Radio Tamrouk | https://radiotamrouk.example/news/ghezal
H Ghezal: harbour may stay Norvanian under another name | lease:opinion | new | news! | -
. "A service contract is not a base," the defence minister told our morning programme. | lease:opinion | new | colour | -
== k29 | 2026-03-13T12:00Z | Radio Tamrouk | https://radiotamrouk.example/news/council-corrects
H Council spokesman slaps down general over harbour | lease:opinion | dispute k28.0 | news! | -
. No foreign flag will fly over Ras Melil under any name, Tahar Nouri said two hours after the broadcast. | lease:opinion | repeat k29.0 | news! | -
== k29b | 2026-03-13T14:20Z | Halmgard Courier | https://halmgardcourier.example/kvistholm-book
H Kvistholm's spy novel tops the Norvanian charts | - | new | off | -
. The defence minister wrote it on night trains, his publisher says. | - | new | off | -
== k30 | 2026-03-13T19:35Z | Daily Lantern | https://dailylantern.example/general-gone
H General walks out | minister:done | update k16.1 | news! | G
. Idir Ghezal has left the defence ministry and will not be back, his aide told the Lantern. | minister:done | update k30.0,k16.1 | news! | G
== k31 | 2026-03-16T08:10Z | Radio Tamrouk | https://radiotamrouk.example/news/flag
H Tamrouk's colours go up over Ouled Zer | zer:done | update k26.2 | news! | E
. The last Norvanian airmen turned over the keys of the control tower at sunrise. | zer:done | repeat k31.0 | news! | E
== k32 | 2026-03-16T09:00Z | Norvanian Ministry of Defence | https://mod.norvania.example/press/131
H Air detachment home | zer:done | confirm k31.1 | news! | E
. All 250 members of the Ouled Zer detachment have landed in Norvania. | zer:done | confirm k31.1 | news | -
+ The strength remaining in Tamrouk is 650. | troops:value=650 | update k7.2 | news! | C
== k33 | 2026-03-16T11:30Z | Meridian Wire | https://meridianwire.example/t/0316b
H Lawyer takes defence portfolio in Sidi Harane | minister:done | update k30.1 | news! | G
. Leyla Ghezal, who is no relation of her predecessor, was sworn in on Monday. | minister:done | update k33.0,k30.1 | news! | G
. She said more than a thousand Norvanians were still in the country. | troops:value=more than 1,000 | dispute k32.2 | news! | C
== k34 | 2026-03-18T08:30Z | Channel Nine World | https://nineworld.example/who-is-ghezal
H Who is the other Ghezal? | - | new | background | -
. The new defence minister made her name defending dockers in the lean years under Harouni. | - | new | background | -
+ She replaced the general who quit last Friday. | minister:done | repeat k33.1,k30.1 | recap | G
== k35 | 2026-03-18T12:00Z | Halmgard Courier | https://halmgardcourier.example/cruise
H Cruise line drops Melil from autumn brochure | - | new | off | -
. Passengers of the Sea Linnet will call at Kessary instead. | - | new | off | -
== k36 | 2026-03-21T07:15Z | Radio Tamrouk | https://radiotamrouk.example/news/annulled
H Council tears up 2009 contract | lease:cancelled | update k29.1,k2.1 | news! | A
. Members voted 17 to 2 late on Friday to declare the harbour lease void. | lease:cancelled | repeat k36.0 | news! | A
+ Ms Ghezal said the date of 30 June stood. | deadline:value=30 June | repeat k26.0 | recap | B
== k37 | 2026-03-21T10:05Z | Meridian Wire | https://meridianwire.example/t/0321b
H Norvania will be out of Ras Melil by July, Kvistholm tells parliament | leaving:planned | update k27.2,k12.1 | news! | F
. "We shall not stay where we are not wanted," the minister said in a Saturday sitting. | leaving:planned | repeat k37.0 | news! | F
. He rejected as invented a claim by Sidi Harane that $48m in rent was unpaid. | arrears:denied | new | news! | -
== k38 | 2026-03-21T13:30Z | Channel Nine World | https://nineworld.example/correction
H Only the tug is left | ships:value=1 ship | update k11.1,k10.1 | news! | D
. The frigate sailed from the base overnight, Orbalis said. | ships:value=1 ship | repeat k38.0 | news! | D
+ Correction: our report of 10 March said the picture of a radar mast was taken that morning; it dates from 8 March. | zer:about | retract k24.1 | news | -


state 2026-03-02 | A | runs until 2049; clause by clause; being looked at again | tears up; void
state 2026-03-02 | B | EMPTY
state 2026-03-02 | C | 1,400 | 650
state 2026-03-02 | D | six grey hulls | tug
state 2026-03-02 | E | EMPTY
state 2026-03-02 | F | no plan to move | out of ras melil by july
state 2026-03-02 | G | EMPTY
state 2026-03-03 | A | runs until 2049; clause by clause; being looked at again | void
state 2026-03-03 | B | 31 march; before april; four weeks | 30 june
state 2026-03-03 | C | barely nine hundred; 1,400 | 650
state 2026-03-03 | D | six grey hulls | tug
state 2026-03-03 | E | to the ouled zer airfield alike | control tower
state 2026-03-03 | F | no plan to move | by july
state 2026-03-03 | G | EMPTY
state 2026-03-04 | A | runs until 2049; clause by clause; being looked at again | void
state 2026-03-04 | B | 31 march; before april; four weeks | 30 june
state 2026-03-04 | C | barely nine hundred; 1,400 | 650
state 2026-03-04 | D | a frigate and a tug; only two stayed; piers emptying | six grey hulls
state 2026-03-04 | E | to the ouled zer airfield alike | control tower
state 2026-03-04 | F | no plan to move; will return to ras melil | by july
state 2026-03-04 | G | EMPTY
state 2026-03-05 | A | runs until 2049; clause by clause; being looked at again | void
state 2026-03-05 | B | 31 march; before april; four weeks | 30 june
state 2026-03-05 | C | barely nine hundred; 1,400 | 650
state 2026-03-05 | D | a frigate and a tug; only two stayed; piers emptying | six grey hulls
state 2026-03-05 | E | to the ouled zer airfield alike | control tower
state 2026-03-05 | F | no plan to move; will return to ras melil | by july
state 2026-03-05 | G | general idir ghezal | leyla
state 2026-03-08 | A | runs until 2049; clause by clause; being looked at again; good until 2049 | void
state 2026-03-08 | B | 31 march; before april; four weeks; end of march | 30 june
state 2026-03-08 | C | barely nine hundred; 1,400 | 650
state 2026-03-08 | D | a frigate and a tug; only two stayed; piers emptying | six grey hulls
state 2026-03-08 | E | to the ouled zer airfield alike | control tower
state 2026-03-08 | F | no plan to move; will return to ras melil | by july
state 2026-03-08 | G | general idir ghezal | leyla
state 2026-03-10 | A | runs until 2049; clause by clause; being looked at again; good until 2049 | void
state 2026-03-10 | B | 31 march; before april; four weeks; end of march | 30 june
state 2026-03-10 | C | barely nine hundred; 1,400 | 650
state 2026-03-10 | D | a frigate and a tug; only two stayed; piers emptying | six grey hulls
state 2026-03-10 | E | crates out of ouled zer; not being given up; hangars stripped; radar mast | control tower
state 2026-03-10 | F | no plan to move; will return to ras melil | by july
state 2026-03-10 | G | general idir ghezal | leyla
state 2026-03-13 | A | runs until 2049; clause by clause; being looked at again; good until 2049 | void
state 2026-03-13 | B | 30 june; three extra months; until the summer | 31 march
state 2026-03-13 | C | barely nine hundred; 1,400 | 650
state 2026-03-13 | D | a frigate and a tug; only two stayed; piers emptying | six grey hulls
state 2026-03-13 | E | is to quit ouled zer first | not being given up
state 2026-03-13 | F | orderly farewell to the airfield and to nothing else; will return to ras melil | by july
state 2026-03-13 | G | general walks out; has left the defence ministry | will lead
state 2026-03-16 | A | runs until 2049; clause by clause; being looked at again; good until 2049 | void
state 2026-03-16 | B | 30 june; three extra months; until the summer | 31 march
state 2026-03-16 | C | 650; more than a thousand | 1,400
state 2026-03-16 | D | a frigate and a tug; only two stayed; piers emptying | six grey hulls
state 2026-03-16 | E | colours go up over ouled zer; control tower; air detachment home | not being given up
state 2026-03-16 | F | orderly farewell to the airfield and to nothing else; will return to ras melil | by july
state 2026-03-16 | G | leyla ghezal; lawyer takes | general walks out
state 2026-03-18 | A | runs until 2049; clause by clause; being looked at again; good until 2049 | void
state 2026-03-18 | B | 30 june; three extra months; until the summer | 31 march
state 2026-03-18 | C | 650; more than a thousand | 1,400
state 2026-03-18 | D | a frigate and a tug; only two stayed; piers emptying | six grey hulls
state 2026-03-18 | E | colours go up over ouled zer; control tower; air detachment home | not being given up
state 2026-03-18 | F | orderly farewell to the airfield and to nothing else; will return to ras melil | by july
state 2026-03-18 | G | leyla ghezal; lawyer takes; replaced the general | general walks out
state 2026-03-21 | A | tears up 2009 contract; lease void | binds both parties
state 2026-03-21 | B | 30 june; three extra months; until the summer | 31 march
state 2026-03-21 | C | 650; more than a thousand | 1,400
state 2026-03-21 | D | only the tug; frigate sailed | a frigate and a tug; six grey hulls
state 2026-03-21 | E | colours go up over ouled zer; control tower; air detachment home | not being given up
state 2026-03-21 | F | out of ras melil by july; shall not stay | no plan to move
state 2026-03-21 | G | leyla ghezal; lawyer takes; replaced the general | general walks out
ask By what date must the Norvanian troops leave Tamrouk? | 30 june; three extra months | k26.0, k26.1, k36.2
ask What date did Bouchareb set for the withdrawal on 3 March? | 31 march | k5.0
ask How many warships lay at Ras Melil on 4 March? | a frigate and a tug; only two | k10.1, k11.1
ask Who is the defence minister of Tamrouk? | leyla ghezal | k33.1
ask How many people were hurt at the harbour gate? | five wounded; two more casualties | k15.0, k15.1
ask Why did the talks not open on Monday? | lacked a mandate | k21.1
ask Who fired at the north gate? | SIDES | k14.2, k17.1 ; k15.2
ask How many Norvanian soldiers are still in the country? | SIDES | k32.2 ; k33.2
ask What did Norvania pay for the harbour each year? | REFUSE
ask Where is former president Harouni? | REFUSE
ask Why did General Ghezal give up his post? | REFUSE
ask Which navy will use Ras Melil after the Norvanians? | REFUSE
since 2026-03-10 | k26.0, k26.1, k26.2, k29.1, k30.1, k31.1, k32.2, k33.1, k33.2, k36.1, k37.0, k37.1, k38.0, k38.1
since 2026-03-18 | k36.0, k36.1, k37.0, k37.1, k37.2, k38.0, k38.1
