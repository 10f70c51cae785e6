story: The tanker Amira Sol
domain: sanctions
topic: Seizure of the tanker Amira Sol and the League's embargo on Qashan
description: What becomes of the tanker that Dusmark seized under the oil embargo on Qashan, of its crew, and of the people held on both sides.
keywords: Amira Sol, Qashan, Dusmark, oil embargo, prisoner exchange
entity: Amira Sol | the Amira Sol, the tanker, the seized ship | vessel
entity: Qashan | Derbul | country
entity: Dusmark | Elvik | country
entity: Wenzel Obrado | Obrado, the master, Captain Obrado | person
entity: Petra Lindvall | Lindvall, the engineer | person
entity: Jonas Hareide | Hareide, Dusmark's foreign minister | person
entity: Nazim Toreh | Toreh, Qashan's envoy | person
entity: Coastal League | the League | body
aspect A: Tanker | Where is the Amira Sol, and who holds it?
aspect B: Crew | How many of the crew are held?
aspect C: Exchange | Will prisoners be exchanged, or have they been?
aspect D: Medicine | Are medicines exempt from the embargo?
aspect E: Embargo | Has the embargo been prolonged?
aspect F: Qashan's position | What does Qashan say about the seizure?
aspect G: Fish ban | Does Qashan let in fish from Dusmark?
matter ship: custody of the tanker Amira Sol
matter crew: number of crew members held in Dusmark
matter cargo: quantity of oil on the tanker
matter origin: origin of the oil on the tanker
matter master: criminal case against Captain Obrado
matter swap: exchange of prisoners between Dusmark and Qashan
matter medicine: exemption of medicines from the embargo
matter embargo: prolongation of the League's embargo on Qashan
matter piracy: Qashan's view that the seizure is unlawful
matter fish: Qashan's ban on fish from Dusmark
matter lindvall: detention of Petra Lindvall in Qashan
matter assets: amount of Qashani assets frozen in Dusmark
matter fire: fire aboard the tanker

== k1 | 2025-10-06T05:30Z | Nordic Dispatch | https://nordicdispatch.example/a1
H Commandos board tanker off Dusmark | ship:done | new | news! | A
. The Amira Sol was stopped before dawn on Monday and is being led to Port Hesten, the coastguard said. | ship:done | repeat k1.0 | news! | A
. Twenty-three sailors were on board. | crew:value=23 people | new | news! | B
== k2 | 2025-10-06T07:15Z | Hesten Tidende | https://hestentidende.example/tanker-hesten
H Black hull, armed escort: seized ship rounds the mole | ship:under_way | update k1.1 | news! | A
. Several hundred people lined the quay as two cutters nudged it towards berth nine. | ship:under_way | repeat k2.0 | colour | A
== k3 | 2025-10-06T10:20Z | Dusmark Customs Service | https://customs.dusmark.example/notices/88
H Vessel detained under Regulation 14 | ship:done | confirm k1.0 | news! | A
. The ship is suspected of carrying 90,000 tonnes of crude from Qashan in breach of the League's embargo. | cargo:value=90,000 tonnes; origin:stands | new | news! | -
== k4 | 2025-10-06T14:45Z | Derbul World Service | https://derbulworld.example/en/piracy
H "Robbery on the high seas": Qashan demands its ship back | piracy:stands; ship:demanded | new | news! | F
. The oil was loaded in a third country and not a barrel of it is ours, envoy Nazim Toreh said. | origin:denied | dispute k3.1 | news! | -
== k5 | 2025-10-06T17:00Z | The Comet | https://thecomet.example/gun-tanker
H Rust, rats and one very angry cook | - | new | colour | -
. Our man got within a biscuit's throw of the ship everybody is talking about. | - | new | colour | -
+ Here is what he saw. | - | new | boilerplate | -
== k6 | 2025-10-07T06:40Z | Capital & Trade | https://capitaltrade.example/cargo-gauge
H Tanks hold far less crude than claimed, surveyor finds | cargo:value=61,000 tonnes | dispute k3.1 | news! | -
. A gauge reading put the load at 61,000 tonnes, according to the harbour's own surveyor. | cargo:value=61,000 tonnes | repeat k6.0 | news! | -
. Shipping insurers lifted premiums for the strait by a tenth. | - | new | news | -
== k7 | 2025-10-07T09:05Z | Nordic Dispatch | https://nordicdispatch.example/a4
H Two sailors flown to hospital, 21 left in custody | crew:value=21 people | update k1.2 | news! | B
. A judge issued a warrant for the master, Wenzel Obrado, who had locked himself in the chart room. | master:planned | new | news! | -
== k8 | 2025-10-07T12:30Z | Derbul World Service | https://derbulworld.example/en/fish
H Qashan threatens to shut its market to Dusmark's herring | fish:planned | new | news! | G
. The measure will start on Friday unless the vessel sails, the trade ministry in Derbul said. | fish:planned | repeat k8.0 | news! | G
== k8b | 2025-10-07T14:00Z | Hesten Tidende | https://hestentidende.example/berth-four
H Cruise ship skips Hesten, souvenir stalls fume | - | new | off | -
. Norovirus kept the Lady Margit at sea. | - | new | off | -
== k9 | 2025-10-07T15:50Z | Public Radio Dusmark | https://prd.example/news/engineer
H Swap in the air? Paper links tanker to jailed engineer | swap:rumoured; lindvall:about | new | news! | C
. Capital & Trade reports that Elvik sounded out Derbul on trading sailors for Petra Lindvall. | swap:rumoured | repeat k9.0 | news! | C
+ She has sat in a Derbul prison since May 2024. | lindvall:stands | new | background | -
== k10 | 2025-10-08T06:10Z | Nordic Dispatch | https://nordicdispatch.example/a6
H Hareide: we do not barter with people | swap:denied | dispute k9.0,k9.1 | news! | C
. Dusmark's foreign minister called the report of an exchange "a fairy tale from start to finish". | swap:denied | repeat k10.0 | news! | C
== k11 | 2025-10-08T08:30Z | Hesten Tidende | https://hestentidende.example/obrado
H Captain led ashore in handcuffs | master:done | update k7.1 | news! | -
. Police cut through the chart-room door at four in the morning. | master:done | new | news | -
+ His lawyer, Ida Brekke, said he had never been told where the oil came from. | origin:opinion; master:opinion | new | news | -
== k12 | 2025-10-08T11:00Z | Capital & Trade | https://capitaltrade.example/doctors-plea
H Aid groups want insulin spared from embargo | medicine:demanded | new | news! | D
. Four charities asked the League on Wednesday to let medicines through. | medicine:demanded | repeat k12.0 | news! | D
== k13 | 2025-10-08T13:20Z | Public Radio Dusmark | https://prd.example/news/smoke
H Smoke over berth nine | fire:about | new | news | -
. A fire in the galley of the seized ship was out within the hour. | fire:done | new | news | -
. Customs chief Lise Aune puts frozen Qashani money in Dusmark at 310 million crowns. | assets:value=310m crowns | new | news! | -
== k14 | 2025-10-08T16:35Z | Derbul World Service | https://derbulworld.example/en/assets
H Ten times that sum was stolen from us, says central bank | assets:value=3.1bn crowns | dispute k13.2 | news! | -
. The bank in Derbul published a list of accounts worth more than three billion crowns. | assets:value=more than 3bn crowns | repeat k14.0 | news | -
== k14b | 2025-10-08T19:10Z | Capital & Trade | https://capitaltrade.example/vesk-embargo
H Vesk loosens its own ban on timber from Ombra | - | new | off | -
. The measure has no bearing on the League's rules. | - | new | off | -
== k15 | 2025-10-10T07:00Z | Derbul World Service | https://derbulworld.example/en/herring-stop
H Dusmark's herring lorries sent home | fish:done | update k8.1,k8.0 | news! | G
. Customs officers at Tal Birk turned back the first six at midnight. | fish:done | new | news | G
== k16 | 2025-10-10T08:45Z | Hesten Tidende | https://hestentidende.example/lorries
H "They did not even open the doors" | fish:done | confirm k15.0 | news! | G
. Haulier Egil Moe says three of his drivers are on their way back with full loads. | fish:done | confirm k15.0,k15.1 | news! | G
== k17 | 2025-10-10T12:10Z | Nordic Dispatch | https://nordicdispatch.example/a9
H League puts off decision on embargo by a week | embargo:planned | new | news! | E
. Ambassadors who were to settle on Friday whether the oil ban runs another year will meet again on 15 October instead. | embargo:planned | repeat k17.0 | news! | E
== k18 | 2025-10-10T16:00Z | Coastal League Secretariat | https://league.example/press/402
H Draft humanitarian clause circulated | medicine:planned | update k12.1,k12.0 | news! | D
. Member states have received a text that would take medicines and baby food off the list. | medicine:planned | repeat k18.0 | news! | D
== k19 | 2025-10-12T08:00Z | Public Radio Dusmark | https://prd.example/news/explainer
H Six days, one tanker: how the quarrel with Qashan grew | - | new | background | -
. Seized on Monday, the ship has lain at Port Hesten ever since. | ship:stands | repeat k2.0,k1.0 | recap | A
+ Derbul answered with a stop on herring. | fish:done | repeat k15.0 | recap | G
== k20 | 2025-10-12T10:30Z | The Comet | https://thecomet.example/lindvall-mum
H "I set her place at table every Sunday" | - | new | colour | -
. The mother of the jailed engineer has written 74 letters and had two answers. | lindvall:about | new | colour | -
== k21 | 2025-10-12T13:00Z | Capital & Trade | https://capitaltrade.example/ferry-merger
H Hesten ferry lines to merge | - | new | off | -
. The town's two rivals will sail under one flag from January. | - | new | off | -
== k22 | 2025-10-14T06:20Z | Capital & Trade | https://capitaltrade.example/muster
H Exchange list is ready, negotiators say | swap:planned | update k10.1,k10.0 | news! | C
. Four names from Dusmark's cells stand against Lindvall and a student, people at the table say. | swap:planned; lindvall:about | new | news! | C
+ The handover is pencilled in for Wednesday at Tal Birk. | swap:planned | new | news! | C
== k23 | 2025-10-14T08:50Z | Nordic Dispatch | https://nordicdispatch.example/a12
H Hareide admits channel to Derbul | swap:under_way | retract k10.0,k10.1 | news! | C
. "I told you there was nothing; I could not say otherwise, and it was not so," the minister told reporters. | swap:under_way | repeat k23.0 | news! | C
== k24 | 2025-10-14T11:15Z | Hesten Tidende | https://hestentidende.example/crew-home
H Most of tanker's crew fly home | crew:under_way | update k7.0 | news! | B
. Seventeen men left on a charter; only the master and three officers stay behind bars. | crew:value=4 people; master:stands | update k24.0,k7.0 | news! | B
== k25 | 2025-10-14T14:40Z | Derbul World Service | https://derbulworld.example/en/crew
H Five of our guests still in chains, says Derbul | crew:value=5 people | dispute k24.1 | news! | B
. Toreh said a cook had been kept back without charge. | crew:value=5 people | new | news | B
== k26 | 2025-10-14T17:30Z | The Comet | https://thecomet.example/oil-slick
H Another tanker, another row: Lutra aground off Vesk | - | new | off | -
. No oil has leaked from the Lutra, which flies a different flag and was under no sanctions. | - | new | off | -
== k27 | 2025-10-15T07:10Z | Public Radio Dusmark | https://prd.example/news/fog
H Fog keeps prisoners on the ground | swap:planned | update k22.2,k23.1 | news! | C
. The plane for Tal Birk could not take off; both sides speak of Saturday. | swap:planned | repeat k27.0 | news! | C
== k28 | 2025-10-15T12:00Z | Coastal League Secretariat | https://league.example/press/407
H Council decisions of 15 October | - | new | boilerplate | -
. Measures against Qashan remain in force until 31 October 2026. | embargo:done | update k17.1,k17.0 | news! | E
+ As of midnight, pharmaceutical goods may be delivered without a permit. | medicine:done | update k18.1,k18.0 | news! | D
== k29 | 2025-10-15T12:40Z | Nordic Dispatch | https://nordicdispatch.example/a15
H Oil ban gets another year | embargo:done | repeat k28.1 | news! | E
. Ten of eleven ambassadors raised their hands, a delegate told the Dispatch; Vesk abstained. | embargo:done | confirm k28.1 | news! | E
== k30 | 2025-10-15T16:10Z | Hesten Tidende | https://hestentidende.example/first-pallets
H First pallets of insulin wheeled aboard Derbul flight | medicine:done | confirm k28.2 | news! | D
. The freight manager at Hesten airport signed them off without a single form. | medicine:done | repeat k30.0 | news | D
== k31 | 2025-10-17T09:00Z | Capital & Trade | https://capitaltrade.example/who-owns
H Who owns the Amira Sol? | - | new | background | -
. A trail of letterboxes from Vesk to the Ombra Islands ends at a dentist's door. | - | new | background | -
+ The dentist did not answer our calls. | - | new | colour | -
== k32 | 2025-10-17T14:30Z | Derbul World Service | https://derbulworld.example/en/comment
H Comment: No embargo ever fed a child | embargo:opinion | new | colour | -
. The League has bought itself twelve more months of shame, our editor writes. | embargo:opinion | new | colour | -
== k33 | 2025-10-18T09:20Z | Nordic Dispatch | https://nordicdispatch.example/a17
H Lindvall walks across bridge to freedom | swap:done; lindvall:done | update k27.1,k27.0 | news! | C
. Three officers of the tanker and its captain went the other way at Tal Birk on Saturday. | swap:done; master:cancelled; crew:value=0 people | update k27.1,k25.1,k24.1 | news! | B,C
== k34 | 2025-10-18T09:55Z | Public Radio Dusmark | https://prd.example/news/home
H "I can smell the sea" | lindvall:about | new | colour | -
. The engineer rang our studio from the Dusmark side of the river. | lindvall:done | confirm k33.0 | news! | C
. Prosecutors say the case against Obrado is closed. | master:cancelled | confirm k33.1 | news! | -
== k35 | 2025-10-18T13:15Z | Derbul World Service | https://derbulworld.example/en/herring-again
H Herring back on Derbul's tables | fish:cancelled | update k19.2,k15.0 | news! | G
. The stop ended at noon, three hours after the handover. | fish:cancelled | repeat k35.0 | news! | G
+ Derbul goes on calling the seizure an act of piracy and wants the hull. | piracy:stands; ship:demanded | repeat k4.0 | recap | F
== k35b | 2025-10-18T18:30Z | The Comet | https://thecomet.example/hareide-ski
H Hareide breaks wrist on dry ski slope | - | new | off | -
. The foreign minister will sign with his left hand for six weeks. | - | new | off | -
== k36 | 2025-10-20T10:00Z | Dusmark Customs Service | https://customs.dusmark.example/notices/93
H Public sale of tank vessel | ship:planned | update k35.2,k19.1 | news! | A
. The ship lying at Port Hesten will be auctioned on 12 November; the crude has been forfeited to the state. | ship:planned | new | news! | A
== k37 | 2025-10-20T15:25Z | Capital & Trade | https://capitaltrade.example/correction
H Analysts doubt anyone will bid for the hull | ship:opinion | new | news | -
. Brokers put its worth at little more than scrap. | - | new | news | -
+ Correction: we wrote on 14 October that the list named a student beside Lindvall; no student was on it. | swap:about | retract k22.1 | news | -

state 2025-10-06 | A | port hesten; rounds the mole; vessel detained | auctioned
state 2025-10-06 | B | twenty-three | 21
state 2025-10-06 | C | EMPTY
state 2025-10-06 | D | EMPTY
state 2025-10-06 | E | EMPTY
state 2025-10-06 | F | robbery on the high seas | -
state 2025-10-06 | G | EMPTY
state 2025-10-07 | A | port hesten; rounds the mole; vessel detained | auctioned
state 2025-10-07 | B | 21 left | twenty-three
state 2025-10-07 | C | swap in the air; trading sailors | bridge
state 2025-10-07 | D | EMPTY
state 2025-10-07 | E | EMPTY
state 2025-10-07 | F | robbery on the high seas | -
state 2025-10-07 | G | threatens to shut; will start on friday | sent home
state 2025-10-08 | A | port hesten; rounds the mole; vessel detained | auctioned
state 2025-10-08 | B | 21 left | twenty-three
state 2025-10-08 | C | do not barter; fairy tale | bridge
state 2025-10-08 | D | let medicines through; insulin spared | without a permit
state 2025-10-08 | E | EMPTY
state 2025-10-08 | F | robbery on the high seas | -
state 2025-10-08 | G | threatens to shut; will start on friday | sent home
state 2025-10-10 | A | port hesten; rounds the mole; vessel detained | auctioned
state 2025-10-10 | B | 21 left | twenty-three
state 2025-10-10 | C | do not barter; fairy tale | bridge
state 2025-10-10 | D | take medicines and baby food off the list; draft humanitarian clause | insulin spared
state 2025-10-10 | E | 15 october instead; puts off decision | 31 october 2026
state 2025-10-10 | F | robbery on the high seas | -
state 2025-10-10 | G | herring lorries sent home; turned back; on their way back; did not even open | threatens to shut
state 2025-10-12 | A | port hesten; rounds the mole; vessel detained | auctioned
state 2025-10-12 | B | 21 left | twenty-three
state 2025-10-12 | C | do not barter; fairy tale | bridge
state 2025-10-12 | D | take medicines and baby food off the list; draft humanitarian clause | insulin spared
state 2025-10-12 | E | 15 october instead; puts off decision | 31 october 2026
state 2025-10-12 | F | robbery on the high seas | -
state 2025-10-12 | G | herring lorries sent home; turned back; on their way back; stop on herring; did not even open | threatens to shut
state 2025-10-14 | A | port hesten; rounds the mole; vessel detained | auctioned
state 2025-10-14 | B | only the master and three officers; five of our guests | 21 left
state 2025-10-14 | C | pencilled in for wednesday; exchange list is ready; admits channel | fairy tale; do not barter
state 2025-10-14 | D | take medicines and baby food off the list; draft humanitarian clause | insulin spared
state 2025-10-14 | E | 15 october instead; puts off decision | 31 october 2026
state 2025-10-14 | F | robbery on the high seas | -
state 2025-10-14 | G | herring lorries sent home; turned back; on their way back; stop on herring; did not even open | threatens to shut
state 2025-10-15 | A | port hesten; rounds the mole; vessel detained | auctioned
state 2025-10-15 | B | only the master and three officers; five of our guests | 21 left
state 2025-10-15 | C | both sides speak of saturday; fog keeps | pencilled in for wednesday
state 2025-10-15 | D | without a permit; first pallets | draft humanitarian clause; insulin spared
state 2025-10-15 | E | 31 october 2026; another year | puts off decision
state 2025-10-15 | F | robbery on the high seas | -
state 2025-10-15 | G | herring lorries sent home; turned back; on their way back; stop on herring; did not even open | threatens to shut
state 2025-10-17 | A | port hesten; rounds the mole; vessel detained | auctioned
state 2025-10-17 | B | only the master and three officers; five of our guests | 21 left
state 2025-10-17 | C | both sides speak of saturday; fog keeps | pencilled in for wednesday
state 2025-10-17 | D | without a permit; first pallets | draft humanitarian clause; insulin spared
state 2025-10-17 | E | 31 october 2026; another year | puts off decision
state 2025-10-17 | F | robbery on the high seas | -
state 2025-10-17 | G | herring lorries sent home; turned back; on their way back; stop on herring; did not even open | threatens to shut
state 2025-10-18 | A | port hesten; rounds the mole; vessel detained | auctioned
state 2025-10-18 | B | three officers of the tanker and its captain went the other way | 21 left; five of our guests
state 2025-10-18 | C | walks across bridge; went the other way at tal birk | both sides speak of saturday; fog keeps
state 2025-10-18 | D | without a permit; first pallets | draft humanitarian clause; insulin spared
state 2025-10-18 | E | 31 october 2026; another year | puts off decision
state 2025-10-18 | F | robbery on the high seas; act of piracy | -
state 2025-10-18 | G | herring back; stop ended | sent home; turned back
state 2025-10-20 | A | auctioned on 12 november; public sale of tank vessel | rounds the mole; being led
state 2025-10-20 | B | three officers of the tanker and its captain went the other way | 21 left; five of our guests
state 2025-10-20 | C | walks across bridge; went the other way at tal birk | both sides speak of saturday; fog keeps
state 2025-10-20 | D | without a permit; first pallets | draft humanitarian clause; insulin spared
state 2025-10-20 | E | 31 october 2026; another year | puts off decision
state 2025-10-20 | F | robbery on the high seas; act of piracy | -
state 2025-10-20 | G | herring back; stop ended | sent home; turned back
ask What will happen to the tanker? | auctioned on 12 november; public sale | k36.0, k36.1
ask Until when does the oil embargo run? | 31 october 2026; another year | k28.1, k29.0
ask How many of the crew were held on 7 October? | 21 | k7.0
ask What did Hareide say about an exchange on 8 October? | do not barter; fairy tale | k10.0, k10.1
ask Where did the exchange take place? | tal birk | k33.1
ask Can medicines be delivered to Qashan? | without a permit; first pallets | k28.2, k30.0
ask Where does the oil on the tanker come from? | SIDES | k3.1 ; k4.1
ask How much Qashani money is frozen in Dusmark? | SIDES | k13.2 ; k14.0, k14.1
ask What was Petra Lindvall convicted of? | REFUSE
ask When was the Amira Sol built? | REFUSE
ask What caused the fire in the galley? | REFUSE
ask How much did Dusmark's fishermen lose through the ban? | REFUSE
since 2025-10-12 | k22.0, k22.1, k22.2, k23.0, k24.0, k24.1, k27.0, k28.1, k28.2, k29.0, k33.0, k33.1, k34.2, k35.0, k36.0, k36.1, k37.2
since 2025-10-15 | k33.0, k33.1, k34.2, k35.0, k36.0, k36.1
