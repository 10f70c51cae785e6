story: The activist at the lake border
domain: extradition
topic: Extradition of the activist Paloma Dreyl to Costavera
description: Follow the arrest, hearings, hunger strike and possible extradition of the dam protester Paloma Dreyl.
keywords: Paloma Dreyl, extradition, Costavera, Nordhaven, Ilva dam
entity: Paloma Dreyl | Dreyl, the activist | person
entity: Jonas Dreyl | Jonas Dreyl, her brother | person
entity: Emeka Stroud | Stroud, her lawyer | person
entity: Ilva dam | the dam | place
aspect A: Where | Where is Paloma Dreyl?
aspect B: Extradition | Will Nordhaven extradite her to Costavera?
aspect C: Hunger strike | Is she eating?
aspect D: Supporters | How many supporters gather at the prison?
matter custody: Paloma Dreyl's custody and whereabouts
matter extradition: extradition of Paloma Dreyl
matter fast: her hunger strike
matter crowd: number of supporters at Rasmund prison
matter hearing: date of the extradition hearing
matter blast: who caused the blast at the Ilva dam
matter jonas: case against Jonas Dreyl

== p1 | 2025-11-03T07:00Z | Lakewire | https://lakewire.example/1
H Dam protester Dreyl arrested at Nordhaven border | custody:done | new | news! | A
. Guards stopped Paloma Dreyl, 34, on the night ferry to Rasmund on Sunday. | custody:done | new | news! | A
== p2 | 2025-11-03T09:00Z | Nordhaven Broadcasting | https://nbc-n.example/1
H Border police have wanted campaigner | custody:done | repeat p1.0 | news! | A
. Costavera accuses her of a blast at the Ilva dam in which a watchman lost a leg. | blast:opinion | new | news! | -
== p3 | 2025-11-03T10:30Z | Evening Lantern | https://lantern.example/1
H "My sister was in bed with a book" | blast:denied | dispute p2.1 | news! | -
. Jonas Dreyl, who faces a fine of his own for blocking a road, says that she was at his house that night. | jonas:stands; blast:denied | new | news | -
== p4 | 2025-11-03T15:00Z | Costavera Ministry of Justice | https://justice-cv.example/1
H Costavera will seek the surrender of P. Dreyl | extradition:planned | new | news! | B
. The papers are to be sent this week. | extradition:planned | new | news | B
== p5 | 2025-11-03T18:00Z | Rasmund Observer | https://rasmundobserver.example/1
H Candles outside the prison | crowd:about | new | news | D
. About 40 people stood in the drizzle at Rasmund prison, where Paloma Dreyl is held. | crowd:value=40 people; custody:stands | new | news | A,D
== p6 | 2025-11-05T08:00Z | Lakewire | https://lakewire.example/2
H Costavera files for Dreyl | extradition:demanded | update p4.1,p4.0 | news! | B
. A court in Rasmund will take up the request on 12 November. | hearing:planned | new | news! | B
== p7 | 2025-11-05T11:00Z | Evening Lantern | https://lantern.example/2
H Jailed Dreyl sends back her meals | fast:under_way | new | news! | C
. She has had only water since Monday, lawyer Emeka Stroud said. | fast:under_way | new | news! | C
== p8 | 2025-11-05T13:00Z | Nordhaven Broadcasting | https://nbc-n.example/2
H Prison: inmate took soup on Tuesday | fast:denied | dispute p7.1,p7.0 | news! | C
. The governor showed our team a kitchen list with a tick beside her name. | fast:denied | new | news | C
== p9 | 2025-11-05T16:00Z | Rasmund Observer | https://rasmundobserver.example/2
H Night ferry gets new engines | - | new | off | -
. The lake company spends 3.1m on the refit. | - | new | off | -
== p10 | 2025-11-05T20:00Z | Rasmund Observer | https://rasmundobserver.example/3
H More come to sing for Paloma | crowd:about | new | colour | D
. Stewards put Wednesday's crowd at three hundred. | crowd:value=300 people | update p5.1 | news! | D
+ Police at the gate saw "perhaps 180". | crowd:value=180 people | dispute p10.1 | news | D
== p11 | 2025-11-06T09:00Z | Nordhaven Broadcasting | https://nbc-n.example/3
H Soup was for the next cell, prison admits | fast:under_way | retract p8.1,p8.0 | news! | C
. The governor apologised for having read the wrong line. | fast:about | new | news | C
== p12 | 2025-11-06T12:00Z | Lakewire | https://lakewire.example/3
H Prison doctor's notes show Dreyl takes no food | fast:under_way | confirm p7.1,p7.0 | news! | C
. She has lost four kilos, the notes say. | - | new | news | -
== p13 | 2025-11-08T09:00Z | Evening Lantern | https://lantern.example/3
H Who is Paloma Dreyl? | - | new | background | -
. The former swimming teacher chained herself to a digger in 2019. | - | new | background | -
+ On 2 November she was taken off the night ferry. | custody:done | repeat p1.1 | recap | A
== p14 | 2025-11-08T14:00Z | Costa Financial | https://costafin.example/1
H Ilva dam power to be sold abroad from spring | - | new | off | -
. The operator signed with two foreign grids. | - | new | off | -
== p141 | 2025-11-08T17:00Z | Lakewire | https://lakewire.example/31
H Timeline: six days of the Dreyl case | - | new | recap | -
. Costavera lodged its request on Wednesday. | extradition:demanded | repeat p6.0 | recap | B
+ The judges have put 12 November in their calendar. | hearing:planned | repeat p6.1 | recap | B
+ The prisoner lives on water, as the doctor's notes bear out. | fast:under_way | repeat p12.0,p7.1 | recap | C
== p15 | 2025-11-11T10:00Z | Lakewire | https://lakewire.example/4
H Rasmund judge falls ill, Dreyl must wait until 14th | hearing:planned | update p141.2,p6.1 | news! | B
. The court found no stand-in for Wednesday. | hearing:about | new | news | -
== p16 | 2025-11-11T13:00Z | Costa Financial | https://costafin.example/2
H Road blocker Jonas Dreyl pays up | jonas:done | update p3.1 | news | -
. The brother handed over 700 in coins at a district office. | jonas:done | new | colour | -
== p161 | 2025-11-11T15:00Z | Rasmund Observer | https://rasmundobserver.example/31
H Bakery Dreyl & Sons bakes the longest loaf of the lake | - | new | off | -
. The owners are no kin of the prisoner. | - | new | off | -
== p162 | 2025-11-11T17:30Z | Nordhaven Broadcasting | https://nbc-n.example/31
H Costavera's envoy: "We have all the time in the world" | extradition:opinion | new | colour | -
. He spoke at a reception for wine growers. | - | new | colour | -
== p17 | 2025-11-14T11:00Z | Lakewire | https://lakewire.example/5
H Court says Dreyl can be sent to Costavera | extradition:planned; hearing:done | update p15.0,p141.1,p6.0 | news! | B
. The last word lies with the justice minister of Nordhaven. | extradition:about | new | news! | B
== p18 | 2025-11-14T12:00Z | Evening Lantern | https://lantern.example/4
H Judge opens door to handover of dam campaigner | extradition:planned | repeat p17.0 | news! | B
. A watchman's colleague told the court that he had seen her by the fence. | blast:rumoured | confirm p2.1 | news! | -
== p19 | 2025-11-14T16:00Z | Nordhaven Broadcasting | https://nbc-n.example/4
H Stroud: my client was 90 kilometres from that fence | blast:denied | dispute p18.1 | news! | -
. A petrol station's camera has her at a till at the hour of the blast, he said. | blast:denied | new | news | -
== p20 | 2025-11-14T18:00Z | Rasmund Observer | https://rasmundobserver.example/4
H First spoonful after eleven days | fast:cancelled | update p141.3,p12.0,p11.0 | news! | C
. Paloma Dreyl ate porridge on Friday, a chaplain who sat with her said. | fast:cancelled | new | news! | C
== p21 | 2025-11-18T09:00Z | Costa Financial | https://costafin.example/3
H Dam operator's own footage clears Dreyl of fence sighting | blast:denied | confirm p19.0 | news! | -
. The person by the fence was a surveyor, the company found. | blast:denied | dispute p18.1 | news! | -
== p22 | 2025-11-18T13:00Z | Lakewire | https://lakewire.example/6
H Nordhaven minister will not hand over Dreyl | extradition:refused | update p18.0,p17.0 | news! | B
. Minister Asta Quill said that the file no longer bore the weight. | extradition:refused | new | news | B
== p221 | 2025-11-18T14:30Z | Costavera Ministry of Justice | https://justice-cv.example/2
H Costavera regrets Nordhaven's step | extradition:opinion | new | news | -
. The decision not to surrender P. Dreyl was delivered to the ministry at one o'clock. | extradition:refused | confirm p22.1,p22.0 | news | B
== p222 | 2025-11-18T15:10Z | Evening Lantern | https://lantern.example/5
H Quill keeps dam campaigner out of Costavera's hands | extradition:refused | repeat p221.1,p22.0 | news | B
. Follow our live updates. | - | new | boilerplate | -
== p23 | 2025-11-18T17:00Z | Rasmund Observer | https://rasmundobserver.example/5
H Gate swings open for Paloma | custody:done | update p5.1,p1.1 | news! | A
. She walked into the arms of some 500 people at dusk. | custody:done; crowd:value=500 people | update p10.1 | news! | A,D
== p24 | 2025-11-18T18:00Z | Nordhaven Broadcasting | https://nbc-n.example/5
H Dreyl free: our camera was there | custody:done | confirm p23.0 | news! | A
. She will stay with friends in Rasmund, she told us. | custody:planned | new | news | A

state 2025-11-03 | A | arrested; border police; is held | -
state 2025-11-03 | B | will seek the surrender; to be sent this week | -
state 2025-11-03 | C | EMPTY
state 2025-11-03 | D | about 40; candles | -
state 2025-11-05 | A | arrested; border police; is held | -
state 2025-11-05 | B | files for dreyl; 12 november | will seek
state 2025-11-05 | C | only water; sends back; took soup; kitchen list | -
state 2025-11-05 | D | three hundred; 180 | about 40
state 2025-11-06 | A | arrested; border police; is held | -
state 2025-11-06 | B | files for dreyl; 12 november | will seek
state 2025-11-06 | C | takes no food; only water; next cell | took soup
state 2025-11-06 | D | three hundred; 180 | about 40
state 2025-11-08 | A | arrested; border police; is held; taken off | -
state 2025-11-08 | B | files for dreyl; 12 november | will seek
state 2025-11-08 | C | takes no food; only water; next cell | took soup
state 2025-11-08 | D | three hundred; 180 | about 40
state 2025-11-11 | A | arrested; border police; is held; taken off | -
state 2025-11-11 | B | files for dreyl; until 14th | 12 november
state 2025-11-11 | C | takes no food; only water; next cell | took soup
state 2025-11-11 | D | three hundred; 180 | about 40
state 2025-11-14 | A | arrested; border police; is held; taken off | -
state 2025-11-14 | B | can be sent; opens door; last word | until 14th
state 2025-11-14 | C | first spoonful; porridge | takes no food
state 2025-11-14 | D | three hundred; 180 | about 40
state 2025-11-18 | A | gate swings open; dreyl free; stay with friends; walked into | is held
state 2025-11-18 | B | will not hand over; no longer bore | can be sent
state 2025-11-18 | C | first spoonful; porridge | takes no food
state 2025-11-18 | D | 500 | three hundred
ask Will Paloma Dreyl be extradited? | will not hand over; no longer bore | p22.0,p22.1
ask Where is Paloma Dreyl? | stay with friends; free | p24.1,p24.0
ask When was Dreyl arrested? | sunday; 2 november | p1.1,p13.2
ask What did the court decide on 14 November? | can be sent | p17.0
ask Was Dreyl eating on 6 November? | takes no food | p12.0
ask Who was the person by the fence? | surveyor | p21.1
ask How many supporters came on 5 November? | SIDES | p10.1 ; p10.2
ask Was Dreyl at the dam on the night of the blast? | SIDES | p18.1 ; p19.0
ask Who set off the blast at the Ilva dam? | REFUSE
ask Will Costavera appeal against the minister's decision? | REFUSE
ask What is the name of the injured watchman? | REFUSE
ask How long a prison term did Dreyl face in Costavera? | REFUSE
since 2025-11-11 | p17.0, p20.0, p20.1, p21.0, p21.1, p22.0, p23.0, p23.1, p24.0
