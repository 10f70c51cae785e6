story: Measles in Kildova
domain: epidemic
topic: Measles outbreak in the schools of Kildova
description: Infections in the schools of Kildova, which schools are shut, and whether vaccination becomes compulsory.
keywords: Kildova measles, school closures, vaccination duty, Clonmory district
entity: Kildova | the town of Kildova | town
entity: Aoife Trsteny | Trsteny, the health commissioner | person
entity: Rodrigo Vasilic | Vasilic, the head teacher | person
entity: Hoang Bich Ngan | Hoang, Dr Hoang | person
entity: Dermot Vasilic | the deputy | person
aspect A: Infections | How many infections have been confirmed?
aspect B: Schools | Which schools are closed?
aspect C: Compulsory vaccination | Is vaccination compulsory for pupils?
aspect D: First patient | Who brought the measles to Kildova?
matter infections: number of measles infections in Kildova
matter clonmory: number of infections in Clonmory district
matter hospital: number of patients in hospital
matter closure: closing of the school at Brod Street
matter closure2: closing of the Lyceum
matter duty: compulsory vaccination of pupils
matter councilvote: council vote on compulsory vaccination
matter protest: march against compulsory vaccination
matter marchers: number of marchers
matter origin: who brought the infection
matter certificates: forged vaccination certificates
matter arrest: arrest of the doctor Oldrich Fennane
matter rate: vaccination rate in Kildova
matter tournament: youth football tournament
matter death: death of a child

== d1 | 2025-03-04T10:00Z | Kildova Evening | https://kildovaevening.example/brod-street
H Brod Street school shut over measles | closure:done | new | news! | B
. The primary school in Brod Street was closed on Tuesday morning after twelve pupils and a teacher had come down with measles. | closure:done;infections:value=13 | new | news! | A,B
+ It is to stay so until Monday, 17 March, head teacher Rodrigo Vasilic said. | closure:stands | new | news! | B
. "I read the list of absentees twice and then rang the district," he told this paper. | - | new | colour | -
+ The canteen gave its 260 lunches to the fire brigade. | - | new | colour | -
. Who was infected first is unknown. | origin:about | new | news | D

== d2 | 2025-03-04T15:20Z | Atlas Wire | https://atlaswire.example/kildova-1
H Measles closes school in Kildova | closure:done | repeat d1.1 | news! | B
. Authorities in Kildova have closed a school, with 13 measles infections confirmed by laboratory. | closure:done;infections:value=13 infections | confirm d1.1 | news! | A,B
+ Two children are in hospital, neither of them in danger. | hospital:value=2 children | new | news! | -
+ In the surrounding district of Clonmory there are five infections more. | clonmory:value=5 infections | new | news | -
. Measles can be prevented by two injections, of which the second is given before school. | - | new | background | -

== d3 | 2025-03-07T09:00Z | Health Commission of Clonmory | https://clonmoryhealth.example/0703
H Current situation in Kildova | infections:about | new | news | -
. With 29 laboratory-confirmed infections the outbreak is the largest in the district for two decades. | infections:value=29 infections | update d2.1 | news! | A
+ Seventy-four per cent of Kildova's pupils have had both injections. | rate:value=74 per cent | new | news | -
. Commissioner Aoife Trsteny proposes that unvaccinated pupils be barred from lessons, and will lay a bill before the council. | duty:demanded;councilvote:planned | new | news! | C
+ A helpline is open from eight to eight. | - | new | boilerplate | -

== d4 | 2025-03-07T17:10Z | Kildova Evening | https://kildovaevening.example/football
H The match that made them ill? | origin:rumoured | new | news! | D
. A goalkeeper from the coast played here on 15 February with a rash on his neck, and half of the sick children were in the stands or on the pitch. | origin:rumoured | repeat d4.0 | news! | D
+ So says Dr Hoang Bich Ngan, who has treated nine of them. | origin:rumoured | repeat d4.1 | news | D
. The club, Atletico Morava, says that its goalkeeper was in perfect health. | origin:denied | dispute d4.1 | news! | D
+ A second tournament, due on the 22nd, is to go ahead. | tournament:planned | new | news | -
. Vasilic the head teacher wants his school opened sooner; Vasilic the deputy, his cousin, wants the Lyceum shut as well. | closure:opinion;closure2:demanded | new | news | B

== d5 | 2025-03-08T18:45Z | Kanal Most | https://kanalmost.example/needles
H Needle by law? | duty:about | new | news | C
. The commissioner is for it, a retired postman is collecting signatures against, and on Thursday it comes to a show of hands. | duty:demanded;councilvote:planned | update d3.3 | news | C

== d6 | 2025-03-11T08:30Z | Kildova Evening | https://kildovaevening.example/lyceum
H Lyceum follows Brod Street | closure2:done | update d4.5 | news! | B
. Since this morning nearly nine hundred older pupils too have been at home: the Lyceum is locked for ten days. | closure2:done | repeat d6.0 | news! | B
. Laboratory results are in for 41 people. | infections:value=41 people | update d3.1 | news! | A
+ Six children lie in hospital. | hospital:value=6 children | update d2.2 | news! | -
. The district's own bulletin, out an hour later, has 37. | infections:value=37 | dispute d6.2 | news | A
+ "We count people and they count samples, and some of our people live elsewhere," a nurse at the laboratory said. | infections:about | new | news | A
. On Sunday opponents of the bill marched from the station to the market: four hundred, by their own estimate. | protest:done;marchers:value=400 | new | news | -
+ Police spoke of 150. | marchers:value=150 | dispute d6.6 | news | -

== d7 | 2025-03-11T16:00Z | Atlas Wire | https://atlaswire.example/kildova-2
H Second school shut as measles spread in Kildova | closure2:done | repeat d6.1 | news! | B
. A grammar school of some 900 pupils was closed on Tuesday in Kildova. | closure2:done | repeat d6.1 | news! | B
+ Infections numbered 37, the district said. | infections:value=37 | repeat d6.4 | news! | A
. A report by Radio Clonmory that a child had died was false, hospital spokesman Jarmil Escovedo said. | death:denied | new | news! | -

== d8 | 2025-03-14T07:15Z | Kildova Evening | https://kildovaevening.example/vote
H Council says yes to injections, with a string attached | councilvote:done | update d5.1 | news! | C
. By eleven votes to ten the town council on Thursday made vaccination a condition for attending school. | councilvote:done;duty:planned | repeat d8.0 | news! | C
+ The rule takes effect on 1 September, provided the regional court has no objection. | duty:planned | new | news! | C
. It was deputy Dermot Vasilic who tipped the balance, after having told this paper last week that he would abstain. | councilvote:done | new | news | -
+ "I have a granddaughter in Ward 3," he said. | - | new | colour | -
. Radio Clonmory has taken its report of a child's death off the air and called it a serious lapse. | death:denied | retract d7.3 | news | -
. Brod Street may open on Monday as planned, according to Commissioner Trsteny. | closure:planned | confirm d1.2 | news | B

== d9 | 2025-03-14T12:00Z | Atlas Wire | https://atlaswire.example/kildova-3
H Kildova makes measles jab compulsory | councilvote:done | repeat d8.1 | news! | C
. The town of Kildova has decided to require vaccination of pupils from September. | councilvote:done;duty:planned | repeat d8.1,d8.2 | news! | C
+ A parents' group, Free Arm, announced it would go to court. | duty:about | new | news | C

== d10 | 2025-03-18T09:40Z | Kildova Evening | https://kildovaevening.example/back
H Bell rings again in Brod Street, for most | closure:done | update d8.6 | news! | B
. Lessons resumed on Monday, with 31 seats empty. | closure:done | repeat d10.0 | news! | B
+ Head teacher Vasilic shook every hand at the gate and then washed his own. | - | new | colour | -
. A check of papers at the entrance brought to light eight vaccination certificates with the same batch number, and that batch was never made. | certificates:rumoured | new | news! | -
+ All eight bear the stamp of a doctor in Clonmory, Oldrich Fennane. | certificates:about | new | news! | -
. Fennane did not reply to a request for comment. | - | new | colour | -
+ He was fined in 2014 in another matter, over sick notes. | - | new | background | -
. The tournament on the 22nd is postponed to May. | tournament:cancelled | update d4.4 | news | -

== d11 | 2025-03-19T18:30Z | Kanal Most | https://kanalmost.example/doctor
H Warrant for Dr Fennane | arrest:planned | new | news! | -
. His surgery was dark when they rang, and the plants had been watered. | arrest:planned | repeat d11.0 | colour | -

== d12 | 2025-03-22T08:00Z | Kildova Evening | https://kildovaevening.example/what-we-know
H Measles: what we know and what we don't | infections:about | new | recap | -
. Two schools have been closed, one of which is open again; the Lyceum still has its chain on. | closure:done;closure2:stands | repeat d10.1,d6.1 | recap | B
+ On Friday the official number reached 58, with nobody new in hospital. | infections:value=58 | update d7.2 | news! | A
. The duty to vaccinate will come in September unless a court stops it. | duty:planned | repeat d8.2 | recap | C
+ In the neighbouring district town of Clonmory, infections have gone from five to eleven. | clonmory:value=11 infections | update d2.3 | news | -
. As to the goalkeeper, Dr Hoang takes back what she told us a fortnight ago: his blood shows no trace of the disease. | origin:denied | retract d4.1 | news! | D
+ A pupil who had been abroad at New Year is the likelier source, in her view. | origin:rumoured | new | news! | D
. A vaccinated child can fall ill, but seldom does. | - | new | background | -

== d13 | 2025-03-22T11:30Z | Atlas Wire | https://atlaswire.example/kildova-4
H Doctor in forged-certificate case held at border | arrest:done | update d11.0 | news! | -
. A physician sought over forged vaccination papers was taken into custody on Saturday at the Ostrog crossing. | arrest:done | repeat d13.0 | news! | -
+ Oldrich F., 58, says the stamps were stolen from him, according to his counsel. | certificates:denied | dispute d10.4 | news | -
. Separately, a lawsuit over his divorce opens on Tuesday. | - | new | off | -

== d14 | 2025-03-28T10:15Z | Atlas Wire | https://atlaswire.example/kildova-5
H Court suspends Kildova's vaccination rule | duty:cancelled | update d8.2 | news! | C
. The regional court on Friday put Kildova's compulsory vaccination on hold until it has heard the case in full. | duty:cancelled | repeat d14.0 | news! | C
+ The council lacked the power to decide alone, the judges found for the time being. | duty:about | new | news | C
. Commissioner Trsteny expects to win in the main hearing, in June. | duty:opinion | new | news | C
+ The outbreak itself is dying down: the last of 63 infections was found four days ago, and the Lyceum has been open since Monday. | infections:value=63 infections;closure2:done | update d12.2,d12.1 | news! | A,B

state 2025-03-04 | A | twelve pupils and a teacher; 13 measles infections | 29
state 2025-03-04 | B | brod street | lyceum
state 2025-03-04 | C | EMPTY
state 2025-03-04 | D | infected first is unknown | goalkeeper
state 2025-03-07 | A | 29 | 13 measles
state 2025-03-07 | B | brod street | lyceum is locked
state 2025-03-07 | C | will lay a bill before the council | eleven votes
state 2025-03-07 | D | a goalkeeper from the coast; perfect health | infected first is unknown
state 2025-03-08 | A | 29 | 13 measles
state 2025-03-08 | B | brod street | lyceum is locked
state 2025-03-08 | C | will lay a bill before the council; a show of hands | eleven votes
state 2025-03-08 | D | a goalkeeper from the coast; perfect health | infected first is unknown
state 2025-03-11 | A | 41; 37 | 29
state 2025-03-11 | B | lyceum; grammar school | bell rings again
state 2025-03-11 | C | will lay a bill before the council; a show of hands | eleven votes
state 2025-03-11 | D | a goalkeeper from the coast; perfect health | infected first is unknown
state 2025-03-14 | A | 41; 37 | 29
state 2025-03-14 | B | lyceum; grammar school; may open on monday | bell rings again
state 2025-03-14 | C | takes effect on 1 september; from september; eleven votes to ten | a show of hands
state 2025-03-14 | D | a goalkeeper from the coast; perfect health | infected first is unknown
state 2025-03-18 | A | 41; 37 | 29
state 2025-03-18 | B | lessons resumed on monday; bell rings again | stay so until monday
state 2025-03-18 | C | takes effect on 1 september; from september; eleven votes to ten | a show of hands
state 2025-03-18 | D | a goalkeeper from the coast; perfect health | infected first is unknown
state 2025-03-19 | A | 41; 37 | 29
state 2025-03-19 | B | lessons resumed on monday; bell rings again | stay so until monday
state 2025-03-19 | C | takes effect on 1 september; from september; eleven votes to ten | a show of hands
state 2025-03-19 | D | a goalkeeper from the coast; perfect health | infected first is unknown
state 2025-03-22 | A | 58 | 37
state 2025-03-22 | B | the lyceum still has its chain on | stay so until monday
state 2025-03-22 | C | in september unless a court stops it; takes effect on 1 september | a show of hands
state 2025-03-22 | D | his blood shows no trace; a pupil who had been abroad | a goalkeeper from the coast
state 2025-03-28 | A | 63 | 58
state 2025-03-28 | B | the lyceum has been open since monday | still has its chain on
state 2025-03-28 | C | put kildova's compulsory vaccination on hold; suspends | takes effect on 1 september
state 2025-03-28 | D | his blood shows no trace; a pupil who had been abroad | a goalkeeper from the coast
ask How many infections were confirmed in Kildova in all? | 63 | d14.4
ask How many people were infected on 11 March? | SIDES | d6.2 ; d6.4
ask How many people marched against the bill? | SIDES | d6.6 ; d6.7
ask Is vaccination compulsory in Kildova? | on hold; suspends | d14.1
ask How did the council vote? | eleven votes to ten | d8.1
ask Whom did Dr Hoang suspect on 7 March? | goalkeeper | d4.1
ask When did the Brod Street school reopen? | lessons resumed on monday | d10.1
ask Where was the doctor arrested? | ostrog crossing | d13.1
ask Has a child died? | was false | d7.3
ask How large a share of pupils was vaccinated? | seventy-four per cent | d3.2
ask How much did Fennane charge for a certificate? | REFUSE
ask What is the name of the pupil who was abroad? | REFUSE
ask Will the Lyceum's final examinations be moved? | REFUSE
since 2025-03-20 | d12.2, d12.5, d12.6, d13.1, d14.1, d14.4
since 2025-03-12 | d8.1, d8.2, d10.1, d10.3, d12.2, d12.5, d13.1, d14.1, d14.4
