story: Norrvik hospitals locked
domain: cyber-outage
topic: Cyberattack on the hospitals of the Norrvik region
description: Which hospitals are hit by the attack, how many operations are lost, whether a ransom is paid, who did it and when systems are back.
keywords: Norrvik hospitals, ransomware, Medora, Black Heron
entity: Norrvik Health | the health trust, the trust | organisation
entity: Medora | Medora patient system | product
entity: Black Heron | the Black Heron gang | organisation
entity: Siri Aldous | Aldous, the chief executive | person
aspect A: Hospitals | How many hospitals are cut off?
aspect B: Operations | How many operations were put off?
aspect C: Ransom | Is a ransom asked or paid?
aspect D: Emergency | Does the emergency ward at St Brannoc take patients?
aspect E: Restoration | When will the patient system be back?
aspect F: Suspect | Has anybody been arrested?
matter hospitals: number of hospitals cut off from their systems
matter operations: number of operations put off
matter cause: cause of the outage
matter culprit: who is behind the attack
matter ransomsum: ransom demanded
matter payment: payment of a ransom by Norrvik Health
matter emergency: emergency ward at St Brannoc
matter restore: return of the Medora patient system
matter suspect: arrest of the suspected intruder
matter leak: publication of stolen patient files
matter files: number of patients whose files were copied
matter aldous: Siri Aldous in the post of chief executive
matter death: a patient's death in a diverted ambulance

== k1 | 2025-10-06T05:50Z | Norrland Wire | https://norrlandwire.example/a1
H Hospital computers down in Norrvik region | hospitals:value=3 hospitals | new | news! | A
. Three hospitals lost access to patient records in the early hours of Monday. | hospitals:value=3 hospitals | repeat k1.0 | news! | A
== k2 | 2025-10-06T07:30Z | Norrvik Health | https://norrvikhealth.example/notice1
H Technical disturbance in our network | cause:about | new | news | -
. A failed software update has upset our servers, and there is no sign of an attack. | cause:stands | new | news! | -
+ Patients with an appointment should come as planned. | - | new | news | -
== k3 | 2025-10-06T09:10Z | Radio Norrvik | https://radionorrvik.example/ambulances
H Ambulances told to drive past St Brannoc | emergency:failed | new | news! | D
. The biggest emergency ward in the region has shut its doors to new cases since eight. | emergency:failed | repeat k3.0 | news! | D
+ A nurse told us of red ransom notes glowing on every screen. | cause:done | dispute k2.1 | news! | -
== k4 | 2025-10-06T13:00Z | The Kittiwake | https://kittiwake.example/surgeons
H Surgeons sent home, 40 operations off | operations:value=40 operations | new | news! | B
. "I scrubbed in and was told to scrub out," said one anaesthetist. | - | new | colour | -
== k5 | 2025-10-06T16:20Z | Norrland Wire | https://norrlandwire.example/a2
H Hackers behind hospital blackout, trust concedes | cause:done | confirm k3.2 | news! | -
. Chief executive Siri Aldous withdrew the morning's talk of a botched update. | cause:done; aldous:stands | retract k2.1 | news! | -
+ Five sites are affected, two more than at dawn. | hospitals:value=5 hospitals | update k1.1, k1.0 | news! | A
== k6 | 2025-10-07T06:00Z | Morgenpost Business | https://morgenpostbiz.example/ransom
H Extortionists want $4m from Norrvik | ransomsum:value=$4m | new | news! | C
. The sum is set out in a letter in the name of Black Heron that this newspaper has read. | ransomsum:value=$4m | repeat k6.0 | news! | C
+ It threatens to put patient files online within a week. | leak:planned | new | news! | -
== k7 | 2025-10-07T08:45Z | Radio Norrvik | https://radionorrvik.example/numbers
H How bad is it? | - | new | boilerplate | -
. The trust's own tally speaks of 112 surgeries put off since Monday. | operations:value=112 operations | update k4.0 | news! | B
. Doctors' union head Maks Ferreira reckons it is closer to two hundred. | operations:value=200 operations | dispute k7.1 | news | B
== k8 | 2025-10-07T10:30Z | Norrvik Health | https://norrvikhealth.example/notice2
H Second notice to patients | - | new | boilerplate | -
. We will not pay criminals, under any circumstances. | payment:refused | new | news! | C
+ Specialists expect the Medora patient system to run again by Friday. | restore:planned | new | news! | E
== k9 | 2025-10-07T11:15Z | Daily Gull | https://dailygull.example/heron
H NOT A CENT! Hospital bosses defy Heron gang | payment:refused | repeat k8.1 | news | C
. Who are the hackers with the bird on their banner? | - | new | colour | -
== k10 | 2025-10-07T14:00Z | Continental TV | https://continentaltv.example/police
H Police confirm blackmail note in hospital case | ransomsum:about | confirm k6.1 | news | -
. Inspector Yaw Lindqvist said his team had the original and that the amount in the press was right. | ransomsum:value=$4m | confirm k6.0 | news | C
== k11 | 2025-10-07T15:30Z | Continental TV | https://continentaltv.example/airline
H Baggage belts halt at Sorvik airport after power cut | - | new | off | -
. A digger had gone through a cable, the operator said. | - | new | off | -
== k12 | 2025-10-08T07:10Z | The Kittiwake | https://kittiwake.example/death
H Woman died after 70-minute detour, family says | death:done | new | news! | -
. Her son blames the closed ward at St Brannoc. | death:opinion; emergency:failed | new | news | D
+ Ambulance service director Noor Edvard said the journey took 22 minutes. | death:about | dispute k12.0 | news | -
== k13 | 2025-10-08T12:40Z | Norrland Wire | https://norrlandwire.example/a3
H First ambulance rolls into St Brannoc since Monday | emergency:done | update k12.1, k3.1 | news! | D
. Doctors there work with whiteboards and carbon paper. | - | new | colour | -
== k14 | 2025-10-08T13:20Z | Radio Norrvik | https://radionorrvik.example/ward
H St Brannoc ward is taking patients | emergency:done | confirm k13.0 | news | D
. Our reporter saw four stretchers go in before one o'clock. | emergency:done | confirm k13.0 | news | D
== k33 | 2025-10-08T16:10Z | Daily Gull | https://dailygull.example/canteen
H Norrvik hospital cook wins pie contest | - | new | off | -
. Judges praised the crust. | - | new | off | -
== k15 | 2025-10-09T08:00Z | The Kittiwake | https://kittiwake.example/timeline
H Timeline: four days without records | - | new | recap | -
. It began on Monday with three hospitals; by the evening there were five. | hospitals:value=5 hospitals | repeat k5.2 | recap | A
+ The trust has ruled out paying. | payment:refused | repeat k8.1 | recap | C
== k16 | 2025-10-09T10:00Z | Daily Gull | https://dailygull.example/nan
H My nan's hip will have to wait | - | new | colour | -
. Greta Holm, 81, had packed her slippers for nothing. | - | new | colour | -
== k17 | 2025-10-09T12:00Z | Morgenpost Business | https://morgenpostbiz.example/why
H Why are hospitals such easy prey? | - | new | background | -
. Analysts point to old machines that cannot be patched. | - | new | background | -
== k18 | 2025-10-10T09:00Z | Norrvik Health | https://norrvikhealth.example/notice3
H Medora needs longer | restore:planned | update k8.2 | news! | E
. The return of the system has been put back to 15 October. | restore:planned | update k8.2 | news! | E
+ Two of the smaller houses, Ekeby and Tarnholm, are reading records again, leaving three in the dark. | hospitals:value=3 hospitals | update k15.1, k5.2 | news! | A
== k19 | 2025-10-10T11:50Z | Continental TV | https://continentaltv.example/minister
H Minister sees foreign state at work, detectives do not | culprit:about | new | news | -
. Health minister Lucan Obradovic said the trail led to a hostile capital. | culprit:rumoured | new | news | -
+ "We have nothing of the sort," Inspector Lindqvist told us an hour later. | culprit:denied | dispute k19.1 | news | -
== k20 | 2025-10-10T15:15Z | Norrland Wire | https://norrlandwire.example/a4
H Warrant out for ex-technician in hospital hack | suspect:demanded | new | news! | F
. Prosecutors are looking for a 34-year-old who once looked after the trust's servers. | suspect:demanded | repeat k20.0 | news! | F
== k21 | 2025-10-10T16:00Z | Daily Gull | https://dailygull.example/ferry
H Health minister's yacht rammed by ferry | - | new | off | -
. Nobody was hurt, and Obradovic was not on board. | - | new | off | -
== k22 | 2025-10-13T06:30Z | Morgenpost Business | https://morgenpostbiz.example/paid
H Norrvik's insurer sent $1.5m to gang, sources say | payment:done | dispute k8.1 | news! | C
. Two people with knowledge of the transfer put it on Saturday evening. | payment:done | repeat k22.0 | news! | C
== k23 | 2025-10-13T08:10Z | Norrvik Health | https://norrvikhealth.example/notice4
H On reports of a payment | payment:about | new | colour | -
. No money has left our accounts or anybody else's on our behalf. | payment:denied | dispute k22.0 | news! | C
== k24 | 2025-10-13T11:00Z | Radio Norrvik | https://radionorrvik.example/wallet
H Blockchain trackers spot $1.5m landing in Heron purse | payment:done | confirm k22.0 | news! | C
. The firm Ledgerline dates the deposit to Saturday, 21:40. | payment:done | confirm k22.1 | news | C
== k25 | 2025-10-13T17:30Z | Norrland Wire | https://norrlandwire.example/a5
H Ex-technician caught at ferry terminal | suspect:done | update k20.1, k20.0 | news! | F
. Officers led him off the night boat at Sorvik in handcuffs. | suspect:done | repeat k25.0 | news! | F
== k26 | 2025-10-13T18:00Z | Daily Gull | https://dailygull.example/gotcha
H GOTCHA! "Heron" hauled from his bunk | suspect:done | repeat k25.1 | news | F
. Follow live updates. | - | new | boilerplate | -
== k27 | 2025-10-14T07:00Z | The Kittiwake | https://kittiwake.example/leak
H Patient letters surface on dark web | leak:done | update k6.2 | news! | -
. The batch carries the names of 9,000 people, by our count. | files:value=9,000 patients | new | news! | -
== k28 | 2025-10-14T10:20Z | Continental TV | https://continentaltv.example/leak
H Privacy office: leaked letters are real | leak:done | confirm k27.0 | news | -
. Its staff rang a dozen of the people named, who recognised their own test results. | leak:done | confirm k27.0 | news | -
+ It puts those exposed at roughly 14,000. | files:value=14,000 patients | dispute k27.1 | news | -
== k29 | 2025-10-14T14:00Z | Radio Norrvik | https://radionorrvik.example/aldous
H Calls grow for hospital chief to step down | aldous:demanded | new | news! | -
. Aldous said that she would stay to see the work through. | aldous:refused | dispute k29.0 | news | -
== k34 | 2025-10-14T16:45Z | Norrland Wire | https://norrlandwire.example/vaccine
H Obradovic presents winter vaccine plan | - | new | off | -
. Health centres are to give the jab free to all over sixty. | - | new | off | -
== k30 | 2025-10-15T13:30Z | Norrland Wire | https://norrlandwire.example/a6
H Norrvik doctors log in to Medora again | restore:done | update k18.1, k18.0 | news! | E
. All five hospitals had their records by noon. | hospitals:value=0 hospitals | update k18.2 | news! | A
+ In the end 386 operations fell by the wayside. | operations:value=386 operations | update k7.1, k4.0 | news! | B
== k31 | 2025-10-15T16:45Z | Norrvik Health | https://norrvikhealth.example/notice5
H Change at the top | aldous:cancelled | update k29.1, k29.0 | news! | -
. Siri Aldous hands over to her deputy, Piet Amundsen, tonight. | aldous:cancelled | repeat k31.0 | news! | -
. Our statement of 13 October on payments was wrong: the insurer did transfer money. | payment:done | retract k23.1 | news! | C
== k32 | 2025-10-15T18:30Z | The Kittiwake | https://kittiwake.example/release
H Judge lets ferry suspect walk | suspect:cancelled | update k25.1, k25.0 | news! | F
. His passport stays with the court, but the evidence was too thin to hold him. | suspect:cancelled | repeat k32.0 | news! | F
state 2025-10-06 | A | five sites | -
state 2025-10-06 | B | 40 operations | -
state 2025-10-06 | C | EMPTY | -
state 2025-10-06 | D | shut its doors; drive past | -
state 2025-10-06 | E | EMPTY | -
state 2025-10-06 | F | EMPTY | -
state 2025-10-07 | A | five sites | -
state 2025-10-07 | B | 112; closer to two hundred | 40 operations
state 2025-10-07 | C | not pay; ruled out paying; not a cent; $4m | -
state 2025-10-07 | D | shut its doors; drive past | -
state 2025-10-07 | E | by friday | -
state 2025-10-07 | F | EMPTY | -
state 2025-10-08 | A | five sites | -
state 2025-10-08 | B | 112; closer to two hundred | 40 operations
state 2025-10-08 | C | not pay; ruled out paying; not a cent; $4m | -
state 2025-10-08 | D | first ambulance rolls; taking patients; four stretchers | shut its doors
state 2025-10-08 | E | by friday | -
state 2025-10-08 | F | EMPTY | -
state 2025-10-09 | A | five | -
state 2025-10-09 | B | 112; closer to two hundred | 40 operations
state 2025-10-09 | C | not pay; ruled out paying; not a cent; $4m | -
state 2025-10-09 | D | first ambulance rolls; taking patients; four stretchers | shut its doors
state 2025-10-09 | E | by friday | -
state 2025-10-09 | F | EMPTY | -
state 2025-10-10 | A | leaving three | five sites
state 2025-10-10 | B | 112; closer to two hundred | 40 operations
state 2025-10-10 | C | not pay; ruled out paying; not a cent; $4m | -
state 2025-10-10 | D | first ambulance rolls; taking patients; four stretchers | shut its doors
state 2025-10-10 | E | 15 october; needs longer | by friday
state 2025-10-10 | F | warrant out; looking for | -
state 2025-10-13 | A | leaving three | five sites
state 2025-10-13 | B | 112; closer to two hundred | 40 operations
state 2025-10-13 | C | $1.5m; no money has left; saturday | -
state 2025-10-13 | D | first ambulance rolls; taking patients; four stretchers | shut its doors
state 2025-10-13 | E | 15 october; needs longer | by friday
state 2025-10-13 | F | caught; led him off; hauled | warrant out
state 2025-10-14 | A | leaving three | five sites
state 2025-10-14 | B | 112; closer to two hundred | 40 operations
state 2025-10-14 | C | $1.5m; no money has left; saturday | -
state 2025-10-14 | D | first ambulance rolls; taking patients; four stretchers | shut its doors
state 2025-10-14 | E | 15 october; needs longer | by friday
state 2025-10-14 | F | caught; led him off; hauled | warrant out
state 2025-10-15 | A | all five hospitals had their records | leaving three
state 2025-10-15 | B | 386 | 112
state 2025-10-15 | C | did transfer money | no money has left
state 2025-10-15 | D | first ambulance rolls; taking patients; four stretchers | shut its doors
state 2025-10-15 | E | log in to medora again | 15 october
state 2025-10-15 | F | lets ferry suspect walk; too thin | caught
ask How much money did the gang ask for? | $4m | k6.0
ask How many operations were put off in the end? | 386 | k30.2
ask Was a ransom paid? | did transfer money | k31.2
ask Who takes over from Siri Aldous? | Piet Amundsen | k31.1
ask Was the emergency ward at St Brannoc open on 7 October? | shut; drive past | k3.1
ask How many hospitals were cut off on 11 October? | three | k18.2
ask How long did the ambulance drive of the woman who died take? | SIDES | k12.0 ; k12.2
ask How many patients had their letters leaked? | SIDES | k27.1 ; k28.2
ask How did the intruders get into the network? | REFUSE
ask What did the outage cost the trust? | REFUSE
ask What is the name of the arrested technician? | REFUSE
ask When will the postponed operations be made up? | REFUSE
since 2025-10-13 | k27.0, k27.1, k28.2, k29.0, k30.0, k30.1, k30.2, k31.0, k31.2, k32.0
