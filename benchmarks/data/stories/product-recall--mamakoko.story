story: The Mama Koko peanut paste
domain: product recall
topic: Recall of Mama Koko peanut paste over salmonella
description: How far the salmonella outbreak from Mama Koko peanut paste goes, which jars are recalled, and what happens to the mill in Tambaduru.
keywords: Mama Koko, peanut paste, salmonella, Tambaduru mill
entity: Mama Koko | Koko Foods, the company, the producer | firm
entity: Tambaduru mill | the mill | factory
entity: Lourenço Aminsah | Aminsah, Health Minister Aminsah, the minister | person
entity: Sigrun Okpara | Sigrun, Dr Okpara, the state epidemiologist | person
aspect A: Sick | How many people have fallen ill?
aspect B: Deaths | Has anybody died from the paste?
aspect C: Jars | Which jars are recalled?
aspect D: Mill | Is the mill in Tambaduru working?
matter sick: number of people fallen ill
matter deaths: number of people who died
matter recall: recall of the jars
matter mill: closure of the Tambaduru mill
matter cause: source of the salmonella
matter school: peanut paste in school meals
matter export: import ban of Svarholm on Mama Koko
matter inquiry: criminal inquiry into Koko Foods
matter hospital: number of patients in hospital
matter compensation: compensation for the sick
matter arrest: arrest of quality manager Prakash Vettelund
matter nuts: price of peanuts paid to farmers

== m1 | 2025-10-13T09:30Z | Agencia Palmar | https://palmar.example/salmonella
H Salmonella in peanut paste sickens dozens in coastal province | sick:about | new | news! | A
. Forty-two people in the province of Costa Baia have fallen ill after eating peanut paste, the health ministry said. | sick:value=42 people | new | news! | A
+ Nobody has died so far, it added. | deaths:value=0 people | new | news! | B
. All had bought jars of the brand Mama Koko, a household name along the coast. | recall:about | new | news | -
. Koko Foods is recalling jars with lot numbers beginning with 7. | recall:under_way | new | news! | C
+ Most of the sick are children under ten. | - | new | news | -

== m2 | 2025-10-13T18:10Z | Diario de Tambaduru | https://tambaduru.example/mill
H Worry in the shadow of the mill | mill:about | new | colour | -
. The smell of roasting hung over the lower town on Monday as it has for thirty years. | - | new | colour | -
+ Inspectors came and went, and the millstones kept turning. | mill:stands | new | news! | D
. "I eat it every morning and I am as strong as a goat," said roaster Nana Eirikson, 61. | - | new | colour | -
. At the clinic on Rua do Sal, matron Yaa Holmdal had counted 57 patients by the evening. | sick:value=57 people | dispute m1.1 | news! | A
+ The ministry's list, she thought, had been drawn up on Saturday. | sick:about | new | news | -
. The farmers' market will be held on Thursday as usual. | - | new | off | -

== m3 | 2025-10-14T12:20Z | Ministry of Health | https://health.example/bulletin-2
H Bulletin No. 2 on foodborne illness in Costa Baia | sick:about | new | news | -
. By Tuesday noon, 118 cases had been registered, of whom 23 are being treated in hospital. | sick:value=118 people; hospital:value=23 patients | update m1.1,m2.4 | news! | A
+ The use of peanut paste in school kitchens is suspended in the entire province. | school:done | new | news! | -
. The recall is extended to all lots produced after 1 August. | recall:under_way | update m1.4 | news! | C
+ The public is advised to wash hands. | - | new | boilerplate | -
. Jars may be returned to any shop against payment. | recall:about | new | news | C

== m4 | 2025-10-14T20:00Z | Radio Farol | https://farol.example/baby
H First death feared | deaths:rumoured | new | news! | B
. A baby from Pedra Alta did not survive the night; doctors suspect the spread her family ate. | deaths:rumoured | new | news! | B

== m5 | 2025-10-15T11:00Z | Agencia Palmar | https://palmar.example/minister
H Minister links infant's death to paste, own epidemiologist objects | deaths:about | new | news! | B
. "We have, sadly, lost a first life to this paste," Health Minister Lourenço Aminsah told parliament on Wednesday morning. | deaths:value=1 person | update m4.0,m1.2 | news! | B
+ An hour later the state epidemiologist, Dr Sigrun Okpara, said no sample from the child had tested positive. | deaths:denied | dispute m5.1 | news! | B
. She added that the number of the sick stood at 164. | sick:value=164 people | update m3.1 | news! | A
. Aminsah, a former goalkeeper, took office in June. | - | new | background | -
. Koko Foods said in a statement that it would "leave no stone unturned". | - | new | colour | -

== m6 | 2025-10-15T17:45Z | Diario de Tambaduru | https://tambaduru.example/shut
H Padlock on the gate | mill:done | update m2.2 | news! | D
. Shortly after three the mill was sealed by order of the provincial governor, Ama Sundqvist. | mill:done | repeat m6.0 | news! | D
+ Some 260 workers were sent home with a day's wage. | mill:about | new | news | -
. It will stay shut for at least two weeks, Sundqvist said, however loudly anyone shouts. | mill:stands | new | news! | D
. Bird droppings had been found in the drying loft, an inspector told this newspaper. | cause:stands | new | news! | -
+ The company's quality manager, Prakash Vettelund, would not hear of it: the loft is netted, and no bird gets in. | cause:denied | dispute m6.4 | news! | -
. Growers fear for the price of their nuts, which stood at 310 a sack last week. | nuts:value=310 a sack | new | news | -

== m7 | 2025-10-16T08:15Z | Agencia Palmar | https://palmar.example/withdraws
H Aminsah withdraws remark on dead child | deaths:denied | retract m5.1 | news! | B
. The health minister said on Thursday he had spoken too soon; the girl from Pedra Alta died of a heart defect. | deaths:value=0 people | repeat m7.0 | news! | B
+ He begged her parents' pardon. | - | new | colour | -
. The tally went up by seventeen overnight, to 181. | sick:value=181 people | update m5.3 | news! | A
. Svarholm, the biggest buyer abroad, closed its border to Mama Koko products. | export:done | new | news! | -
+ It takes a fifth of what the mill grinds. | export:about | new | background | -

== m8 | 2025-10-16T19:20Z | Radio Farol | https://farol.example/school
H Children go back to bread and beans | school:stands | repeat m3.2 | recap | -
. In the school kitchens of the coast the spoons stay clean, and the cooks are not sorry. | school:opinion | new | colour | -

== m9 | 2025-10-20T10:30Z | Ministry of Health | https://health.example/bulletin-5
H Bulletin No. 5 on foodborne illness in Costa Baia | sick:about | new | news | -
. After removal of double entries, the number of confirmed cases is 149. | sick:value=149 people | update m7.3 | news! | A
+ Six persons remain in hospital. | hospital:value=6 patients | update m3.1 | news! | -
. The bacterium found in jars is identical with that found in the drying loft of the Tambaduru mill. | cause:stands | confirm m6.4 | news! | -
+ No new infection has been notified since Friday. | sick:about | new | news! | A
. The national laboratory worked through the weekend to establish these findings. | - | new | colour | -
. The use of peanut paste in school kitchens has been suspended since 14 October. | school:stands | repeat m3.2 | recap | -

== m10 | 2025-10-21T15:15Z | Diario de Tambaduru | https://tambaduru.example/vettelund
H Police look for Mama Koko's quality man | arrest:planned | new | news! | -
. A warrant is out for Prakash Vettelund, who is said to have altered test records in September. | arrest:planned | repeat m10.0 | news! | -
+ Prosecutors opened an inquiry into Koko Foods itself on the same ground. | inquiry:under_way | new | news! | -
. His wife, reached at their flat, said he was visiting an uncle upriver and would be back. | arrest:about | new | news | -
. The family firm, founded by Korkor Mensdal in 1971, was long the pride of the town. | - | new | background | -
+ Her granddaughter Esi Mensdal runs it today. | - | new | background | -
. "We are poor and honest," she said through the gate, and shut it. | - | new | colour | -

== m11 | 2025-10-22T13:00Z | Blog Mesa Farta | https://mesafarta.example/peanut-diary
H My week without Mama Koko | - | new | colour | -
. A reader asks me to sum up, so here goes. | - | new | recap | -
+ It started on the thirteenth with forty-two bellyaches and lot numbers that began with a seven. | sick:value=42 people; recall:under_way | repeat m1.1,m1.4 | recap | A, C
. Two days on the mill had a padlock, and the minister had buried a child who had not died of it. | mill:done; deaths:denied | repeat m7.0,m6.0 | recap | B, D
+ With the doubles taken out, it is 149 who suffered. | sick:value=149 people | repeat m9.1 | recap | A
. At the cooperative I was told that growers got 190 for a sack this morning, a price that makes old men weep. | nuts:value=190 a sack | update m6.6 | news | -
+ My cashew paste recipe is below. | - | new | off | -

== m12 | 2025-10-24T16:40Z | Agencia Palmar | https://palmar.example/vettelund-held
H Mama Koko quality manager caught at ferry landing | arrest:done | update m10.0,m10.1 | news! | -
. Vettelund gave himself up without a word, police in Tambaduru said on Friday. | arrest:done | repeat m12.0 | news! | -
+ His lawyer maintained that officers had dragged him off the boat. | arrest:about | dispute m12.1 | news | -
. Koko Foods promised 2,000 to everyone who had been ill and could show a doctor's note. | compensation:planned | new | news! | -
+ A patients' group wants five times as much. | compensation:demanded | new | news | -
. The school ban falls away on Monday as far as other brands are concerned. | school:planned | update m3.2 | news | -
. A spokesman for Svarholm's food agency said the border closure remained in force. | export:stands | repeat m7.4 | recap | -
. Officers had been looking for him since Tuesday over test records. | arrest:planned | repeat m10.1 | recap | -

== m13 | 2025-10-29T12:30Z | Diario de Tambaduru | https://tambaduru.example/reopen
H Two weeks are up, gate stays locked | mill:stands | update m6.3 | news! | D
. Governor Sundqvist has put off the reopening until November 17, since the new loft lacks a roof. | mill:planned | repeat m13.0 | news! | D
+ Workers who had come in clean aprons turned round and walked home. | - | new | colour | -
. A woman of 88 who had been in hospital since the first week died on Tuesday, Matron Holmdal said, and this time there is no doubt about the germ. | deaths:value=1 person | update m7.1 | news! | B
. Dr Okpara's office gave the same cause when asked. | deaths:value=1 person | confirm m13.3 | news! | B
+ Every jar made since August is accounted for, or eaten, she joked grimly. | recall:done | update m3.3 | news | C
. The mill was sealed on the fifteenth after droppings had turned up among the nuts. | mill:done; cause:stands | repeat m6.1,m6.4 | recap | D

state 2025-10-13 | A | forty-two; 57 | -
state 2025-10-13 | B | nobody has died | -
state 2025-10-13 | C | beginning with 7 | -
state 2025-10-13 | D | kept turning | -
state 2025-10-14 | A | 118 | forty-two
state 2025-10-14 | B | first death feared; did not survive the night | -
state 2025-10-14 | C | all lots produced after 1 august | beginning with 7
state 2025-10-14 | D | kept turning | -
state 2025-10-15 | A | 164 | 118
state 2025-10-15 | B | lost a first life; no sample from the child | -
state 2025-10-15 | C | all lots produced after 1 august | beginning with 7
state 2025-10-15 | D | sealed; stay shut; padlock | kept turning
state 2025-10-16 | A | 181 | 164
state 2025-10-16 | B | heart defect; withdraws remark | lost a first life
state 2025-10-16 | C | all lots produced after 1 august | beginning with 7
state 2025-10-16 | D | sealed; stay shut; padlock | kept turning
state 2025-10-20 | A | 149 | 181
state 2025-10-20 | B | heart defect; withdraws remark | lost a first life
state 2025-10-20 | C | all lots produced after 1 august | beginning with 7
state 2025-10-20 | D | sealed; stay shut; padlock | kept turning
state 2025-10-21 | A | 149 | 181
state 2025-10-21 | B | heart defect; withdraws remark | lost a first life
state 2025-10-21 | C | all lots produced after 1 august | beginning with 7
state 2025-10-21 | D | sealed; stay shut; padlock | kept turning
state 2025-10-22 | A | 149 | 181
state 2025-10-22 | B | heart defect; withdraws remark; not died of it | lost a first life
state 2025-10-22 | C | all lots produced after 1 august | -
state 2025-10-22 | D | sealed; stay shut; padlock | kept turning
state 2025-10-24 | A | 149 | 181
state 2025-10-24 | B | heart defect; withdraws remark; not died of it | lost a first life
state 2025-10-24 | C | all lots produced after 1 august | -
state 2025-10-24 | D | sealed; stay shut; padlock | kept turning
state 2025-10-29 | A | 149 | 181
state 2025-10-29 | B | a woman of 88; same cause | heart defect
state 2025-10-29 | C | every jar made since august; all lots produced after 1 august | -
state 2025-10-29 | D | november 17; gate stays locked | kept turning
ask How many people fell ill according to the corrected count? | 149 | m9.1
ask How many people had fallen ill by noon on October 14? | 118 | m3.1
ask Who died from the paste? | a woman of 88 | m13.3
ask What did the girl from Pedra Alta die of? | heart defect | m7.1
ask When is the mill to reopen? | november 17 | m13.1
ask Where did the salmonella come from? | drying loft | m9.3, m6.4
ask Was there bird dirt in the loft, as told on October 15? | SIDES | m6.4 ; m6.5
ask How was Vettelund taken? | SIDES | m12.1 ; m12.2
ask How much does Koko Foods pay each patient? | 2,000 | m12.3
ask Which country closed its border to Mama Koko? | svarholm | m7.4, m12.6
ask How did the birds get into the loft? | REFUSE
ask What sentence does Vettelund face? | REFUSE
ask When will Svarholm open its border again? | REFUSE
since 2025-10-21 | m11.5, m12.0, m12.3, m12.5, m13.0, m13.1, m13.3, m13.4
since 2025-10-15 | m7.0, m7.4, m9.1, m9.2, m9.3, m10.0, m12.0, m13.1, m13.3
