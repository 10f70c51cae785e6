story: Marrowby market sale
domain: platform-ban
topic: The Tesh republic and the marketplace Marrowby
description: Whether the online marketplace Marrowby is blocked in Tesh, who buys its Tesh branch and for how much, and what the courts say.
keywords: Marrowby, Tesh, marketplace, blocking order, safety
entity: Marrowby | the Marrowby marketplace | organisation
entity: Benedikt Asare | Asare, the trade minister | person
entity: Yusra Fontanel | Fontanel, Marrowby's country manager | person
entity: Kalle Post | Post Group | organisation
aspect A: Access | Can Marrowby be reached in Tesh?
aspect B: Deadline | Until when must Marrowby find a buyer?
aspect C: Buyer | Who buys the Tesh branch?
aspect D: Court | What does the court say?
aspect E: Minister's position | What does Asare want?
aspect F: Injured | How many children were hurt by the heaters?
matter access: reachability of Marrowby in Tesh
matter deadline: deadline for the sale of the Tesh branch
matter buyer: purchase of the Tesh branch
matter price: price of the Tesh branch
matter court: Marrowby's complaint against the order
matter asare: Asare's position on Marrowby
matter injured: number of children hurt by heaters
matter dead: number of deaths by heaters
matter warehouse: closing of the warehouse in Pell
matter staff: number of warehouse staff
matter fontanel: criminal case against Yusra Fontanel
matter origin: whether the heaters were sold through Marrowby
matter recall: recall of the heaters

== k1 | 2026-01-12T09:00Z | Tesh Wire | https://teshwire.example/m1
H Tesh gives Marrowby until end of month to sell up | deadline:value=31 January | new | news! | B
. The trade ministry on Monday ordered the marketplace Marrowby to pass its Tesh branch to a local owner by 31 January. | deadline:value=31 January | repeat k1.0 | news! | B
+ Otherwise the site will be blocked, the order says. | access:planned | new | news! | A
. It follows burns suffered by seven children from heaters bought there. | injured:value=7 children; origin:done | new | news! | F
+ Marrowby came to the country in 2019. | - | new | background | -
. Shares of the parent lost a tenth. | - | new | news | -
== k2 | 2026-01-12T17:30Z | Pell Observer | https://pellobserver.example/m1
H "It glowed like a toaster" | - | new | colour | -
. Nela Strand's boy reached for the little heater, and it came apart in his hand. | - | new | colour | -
+ "They sold me a bomb for nine crowns," the mother said. | - | new | colour | -
. The children's clinic in Pell says it has treated ten such cases since Christmas. | injured:value=10 children | dispute k1.3 | news | F
. Trade Minister Benedikt Asare, on a visit to the ward, said no owner from abroad should run a shop of that size. | asare:demanded | new | news! | E
+ Country manager Yusra Fontanel told us that the heaters never went through Marrowby. | origin:denied | dispute k1.3 | news | -
. At the warehouse on the ring road, the forklifts went round as ever. | - | new | colour | -
+ Workers there had heard talk of the place being shut. | warehouse:rumoured | new | news | -
== k3 | 2026-01-13T08:00Z | Channel Meridian | https://meridian.example/m1
H Invoices tie burning heaters to Marrowby | origin:done | dispute k2.5 | news! | -
. A customs clerk handed us bills with the marketplace's stamp on 4,000 of the devices. | origin:done | repeat k3.0 | news! | -
== k4 | 2026-01-13T16:00Z | Marrowby | https://marrowby.example/m1
H Marrowby calls in heaters | recall:under_way | new | news! | -
. We were mistaken about the origin of the devices, which were indeed sold on our pages. | origin:done | retract k2.5 | news! | -
+ Every buyer of a Glimmo heater is asked to send it back. | recall:under_way | repeat k4.0 | news! | -
. We shall contest the ministerial order before the Administrative Court. | court:planned | new | news! | D
+ The Pell warehouse is safe, whatever is being whispered. | warehouse:denied | dispute k2.7 | news | -
. Some 640 people work there. | staff:value=640 people | new | background | -
== k5 | 2026-01-15T11:00Z | Tesh Wire | https://teshwire.example/m2
H Post Group emerges as suitor for Marrowby Tesh | buyer:rumoured | new | news! | C
. The parcel firm of Kalle Post has begun talks over the branch, three bankers said. | buyer:rumoured | repeat k5.0 | news! | C
+ They named a price of 70 million crowns. | price:rumoured | new | news | -
. Post himself rang the agency within the hour to say that it was so, but that seventy was "a number from the moon". | buyer:under_way; price:denied | confirm k5.1 | news! | C
+ The complaint reached the Administrative Court on Thursday morning, a clerk said. | court:demanded | update k4.3 | news! | D
. The Pell clinic puts its burnt children at eleven. | injured:value=11 children | update k2.3 | news | F
== k6 | 2026-01-15T19:10Z | Pell Observer | https://pellobserver.example/m2
H Fontanel questioned for five hours | fontanel:about | new | news | -
. Prosecutors have opened a case against the manager for causing bodily harm by neglect. | fontanel:under_way | new | news! | -
+ Her lawyer, Otmar Reyes, said that she was heard only as a witness. | fontanel:denied | dispute k6.1 | news | -
. "A suspect, and she knows it," a court spokeswoman replied when asked in the corridor. | fontanel:under_way | confirm k6.1 | news | -
+ Fontanel left by the back door without a word. | - | new | colour | -
. Four years ago, her predecessor was fined over unpaid parcel duty. | - | new | background | -
+ The town council meanwhile put off its decision on the new skating rink. | - | new | off | -
== k7 | 2026-01-19T10:00Z | Tesh Wire | https://teshwire.example/m3
H Marrowby dispute: where things stand | - | new | recap | -
. The marketplace has to find an owner in Tesh by 31 January. | deadline:value=31 January | repeat k1.1 | recap | B
+ It has gone to the Administrative Court. | court:demanded | repeat k5.4 | recap | D
. Kalle Post's firm is in talks. | buyer:under_way | repeat k5.3 | recap | C
+ Eleven children were burnt, by the clinic's reckoning. | injured:value=11 children | repeat k5.5 | recap | F
. Marrowby means "barrow" in the dialect of its founder. | - | new | background | -
== k8 | 2026-01-23T15:45Z | Pell Observer | https://pellobserver.example/m3
H Judges leave Marrowby out in the cold | court:refused | update k7.2, k5.4 | news! | D
. The Administrative Court threw out the complaint on Friday. | court:refused | repeat k8.0 | news! | D
+ Reyes spoke of a black day for trade. | court:opinion | new | colour | -
. The wholesale house Brennecke has joined the race for the branch, its owner told the Observer. | buyer:planned | new | news | C
+ A girl of four, burnt on New Year's Eve, died on Thursday night. | dead:value=1 death | new | news! | -
. The ministry's safety office holds that she fell ill of something else. | dead:denied | dispute k8.4 | news | -
+ Of the children burnt, its experts ascribe only nine to the heaters. | injured:value=9 children | dispute k7.4, k5.5 | news | F
. In the square, somebody had left a teddy bear and a candle. | - | new | colour | -
== k9 | 2026-01-26T18:00Z | Ministry of Trade | https://trade.tesh.example/m1
H Order in the Marrowby matter amended | deadline:about | new | news | -
. Marrowby is granted two further weeks, to 14 February. | deadline:value=14 February | update k7.1, k1.1 | news! | B
+ The post-mortem has shown that the girl in Pell died of her burns. | dead:value=1 death | retract k8.5 | news! | -
. The ministry offers its condolences to the family. | - | new | colour | -
+ Minister Asare would accept a foreign partner with a minority share. | asare:planned | update k2.4 | news! | E
== k10 | 2026-01-26T20:15Z | Channel Meridian | https://meridian.example/m2
H Extra time for Marrowby, softer tone from minister | deadline:value=14 February; asare:planned | repeat k9.1, k9.4 | news! | -
. "Forty-nine per cent, and not one more," Asare told us at the airport. | asare:planned | repeat k9.4 | news! | E
== k11 | 2026-02-14T23:50Z | Tesh Wire | https://teshwire.example/m4
H Tesh pulls plug on Marrowby | access:failed | update k1.2 | news! | A
. Internet providers cut off the site on Saturday night after talks with two bidders ran into the sand. | access:failed | repeat k11.0 | news! | A
+ Callers in six towns told the agency that they saw only an error page. | access:failed | confirm k11.1 | news | A
. Brennecke had walked away at noon. | buyer:cancelled | update k8.3 | news | C
+ The last lorry left the Pell warehouse at dusk, and the gates were chained. | warehouse:done | update k4.4, k2.7 | news! | -
. By the works council's list, 580 people lose their jobs there. | staff:value=580 people | update k4.5 | news | -
== k12 | 2026-02-16T13:00Z | Pell Observer | https://pellobserver.example/m4
H Kalle Post gets his marketplace after all | buyer:done | update k11.3, k7.3, k5.3 | news! | C
. The contract was signed on Monday morning over coffee in Post's kitchen, both sides said. | buyer:done | repeat k12.0 | news! | C
+ He pays 46 million crowns, according to the notary. | price:value=46 million crowns | update k5.3, k5.2 | news! | -
. "Forty-four, and I have the paper," Post said, laughing. | price:value=44 million crowns | dispute k12.2 | news | -
+ Providers opened the site to shoppers again at noon. | access:done | update k11.1 | news! | A
. Nela Strand ordered nothing. | - | new | colour | -
+ The prosecutors have shelved the proceedings against Fontanel. | fontanel:cancelled | update k6.3, k6.1 | news! | -
. Reyes said that she had received the letter on Saturday. | fontanel:cancelled | confirm k12.6 | news | -
state 2026-01-12 | A | will be blocked | -
state 2026-01-12 | B | 31 january; end of month | -
state 2026-01-12 | C | EMPTY | -
state 2026-01-12 | D | EMPTY | -
state 2026-01-12 | E | no owner from abroad | -
state 2026-01-12 | F | seven children; ten such cases | -
state 2026-01-13 | A | will be blocked | -
state 2026-01-13 | B | 31 january; end of month | -
state 2026-01-13 | C | EMPTY | -
state 2026-01-13 | D | shall contest | -
state 2026-01-13 | E | no owner from abroad | -
state 2026-01-13 | F | seven children; ten such cases | -
state 2026-01-15 | A | will be blocked | -
state 2026-01-15 | B | 31 january; end of month | -
state 2026-01-15 | C | begun talks; suitor; it was so | -
state 2026-01-15 | D | reached the administrative court | shall contest
state 2026-01-15 | E | no owner from abroad | -
state 2026-01-15 | F | eleven | ten such cases
state 2026-01-19 | A | will be blocked | -
state 2026-01-19 | B | 31 january; end of month | -
state 2026-01-19 | C | in talks | -
state 2026-01-19 | D | reached the administrative court; gone to the administrative court | shall contest
state 2026-01-19 | E | no owner from abroad | -
state 2026-01-19 | F | eleven | ten such cases
state 2026-01-23 | A | will be blocked | -
state 2026-01-23 | B | 31 january; end of month | -
state 2026-01-23 | C | brennecke; in talks | -
state 2026-01-23 | D | threw out; out in the cold | shall contest
state 2026-01-23 | E | no owner from abroad | -
state 2026-01-23 | F | nine; eleven | ten such cases
state 2026-01-26 | A | will be blocked | -
state 2026-01-26 | B | 14 february | 31 january
state 2026-01-26 | C | brennecke; in talks | -
state 2026-01-26 | D | threw out; out in the cold | shall contest
state 2026-01-26 | E | minority share; forty-nine per cent | no owner from abroad
state 2026-01-26 | F | nine; eleven | ten such cases
state 2026-02-14 | A | cut off the site; error page; pulls plug | -
state 2026-02-14 | B | 14 february | 31 january
state 2026-02-14 | C | walked away; ran into the sand | -
state 2026-02-14 | D | threw out; out in the cold | shall contest
state 2026-02-14 | E | minority share; forty-nine per cent | no owner from abroad
state 2026-02-14 | F | nine; eleven | ten such cases
state 2026-02-16 | A | opened the site | cut off the site
state 2026-02-16 | B | 14 february | 31 january
state 2026-02-16 | C | contract was signed; gets his marketplace | brennecke
state 2026-02-16 | D | threw out; out in the cold | shall contest
state 2026-02-16 | E | minority share; forty-nine per cent | no owner from abroad
state 2026-02-16 | F | nine; eleven | ten such cases
ask Who bought the Tesh branch of Marrowby? | Post | k12.1
ask When was the site cut off? | Saturday night | k11.1
ask What share may a foreign partner hold? | forty-nine per cent; minority | k10.1
ask What did the girl in Pell die of? | burns | k9.2
ask What was the deadline for a sale on 20 January? | 31 January | k7.1, k1.1
ask What did Asare want on 12 January? | no owner from abroad | k2.4
ask How many children were hurt by the heaters? | SIDES | k5.5 ; k8.6
ask How much does Post pay? | SIDES | k12.2 ; k12.3
ask Who made the Glimmo heaters? | REFUSE
ask How many heaters were sent back? | REFUSE
ask Will the Pell warehouse open again? | REFUSE
ask Why did Brennecke walk away? | REFUSE
since 2026-01-26 | k11.0, k11.1, k11.3, k11.4, k11.5, k12.0, k12.1, k12.2, k12.4, k12.6
