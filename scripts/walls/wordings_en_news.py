# ruff: noqa: E501
"""English news prose to be invented: headlines, sentences and their parts, by topic."""

from __future__ import annotations

from typing import Final

from wordings_base import Words, table

__all__ = ["NEWS"]

NEWS: Final[Words] = table("""
# topics: council | market | sport | science | court | web | culture | storm
# council_actor: the council | the mayor of {place} | the planning committee | residents of {place} | the district's finance officer | opposition members | the bus operator | the parish board
# council_act: approved | postponed | rejected by {n} votes to {n} | quietly withdrew | sent back to committee | defended | put out to consultation
# council_object: a plan for {n} new homes on the old brickworks | the closure of the ferry landing | a levy on empty shops | the rebuilding of the swimming baths | the night bus to {place} | a ban on lorries in Weir Street
# council_headlines: {place} council backs {n} homes on brickworks site | Who pays for the baths? {place} splits over budget | Night bus to {place} saved, for now | Mayor of {place} under fire over ferry landing | Empty shop levy gets first yes in {place}
# market_actor: {org} | the exchange in {place} | the central bank | traders in {place} | analysts at {org} | the miller {org} | holders of the token
# market_act: sold | wrote down | bought back | issued | trimmed | more than doubled | halted trading in
# market_object: its stake in {org} | {n} million shares | the tellin token | a bond due in nine years | its forecast for the full year | its grain futures | {n}% of its reserves
# market_headlines: {org} shares slide {n}% after forecast is cut | Tellin token jumps as {org} lifts its stake | Central bank holds rates, hints at spring | Why traders in {place} are buying grain again | {org} to cut {n} jobs in {place}
# sport_actor: {place} United | the visitors | captain {person} | the under-21 side | substitute {person} | the coach, {person},
# sport_act: took | threw away | held on to | snatched | wasted | deserved | ground out
# sport_object: a point in the {n}th minute | a two-goal lead | the third set | a place in the semi-final | the derby | the chance to go second | an away win at {place}
# sport_headlines: {place} {g}, {place} {g}: late strike settles cup tie | {person} out for {n} weeks with knee injury | {person} signs until summer at {place} United | {place} coach defends switch to back three
# science_actor: a team at the {place} observatory | researchers led by {person} | the survey ship | a trial with {n} volunteers | the museum's botanists | the agency
# science_act: measured | described for the first time | mapped | ruled out | reproduced | failed to find | catalogued
# science_object: a faint ring of ice around the dwarf world | a moss that lives on {n} drops of dew a year | the slow drift of the seabed | a protein that folds twice | {n} unknown species of mite | the vaccine's effect in older adults
# science_headlines: Moss that drinks fog found near {place} | New ring found around dwarf world | Trial of {place} vaccine shows mixed picture | {n} species of mite discovered in one museum drawer | The seabed off {place} is moving, slowly
# court_actor: the court in {place} | the defence | prosecutors | the {n}-year-old defendant | detectives | the judge, {person}, | a witness
# court_act: heard of | dismissed | described | played a recording of | disputed | adjourned the case over
# court_object: the break-in at the {place} depot | a payment of {big} crowns | the missing ledgers | {n} forged tickets | the fire in Mill Lane | the messages on the second phone
# court_headlines: Man, {n}, jailed over {place} depot break-in | Trial over forged tickets collapses | Police seek witnesses after fire in {place} | Former treasurer of {org} denies theft of {big} | Judge throws out case against {person}
# web_actor: the privacy regulator | publishers in {place} | {org} | browser makers | the newspaper association | engineers at {org} | readers
# web_act: criticised | tested | banned | measured the effect of | gave up on | redesigned | studied
# web_object: cookie banners with a single button | paywalls that count visits | puzzles that ask people to prove they are human | the page that says “404 not found” | pop-ups that ask visitors to accept all | pay-or-consent offers | error messages that blame the user | the words “please enable JavaScript”
# web_headlines: “Accept all” may soon need a twin, regulator says | Why the paywall went up again at {site} | Captchas are getting harder for humans, study finds | “Access denied”: how a typo locked {n} towns out | The art of the 404 page | Subscribe to continue? Readers in {place} say no | What your cookie settings really do | 503: the day the tax office went dark
# web_sents: Nine in ten visitors press “accept all cookies” without reading a line, according to {org}. | “We value your privacy” is, {person} found, the most common sentence on the web in {place}. | The banner must now offer a button to reject as large as the one to accept. | On its first day the paywall turned away {big} readers. | Those who hit the limit of {n} free articles were asked to subscribe; one in {n} did. | The puzzle, which asks visitors to pick out every picture with a bicycle, was solved more often by machines. | For two hours the site showed nothing but “Service unavailable”. | A page that says “not found” should say where to go next, {person} argues. | {actor} {act} {object} {when}. | Legitimate interest, the ruling says, is no reason to store cookies without asking. | The message “checking your browser” stayed on the screen for {n} seconds on average.
# culture_actor: the {place} playhouse | the novelist {person} | a retrospective in {place} | the jury | the choir | director {person} | the band
# culture_act: opened with | revisits | cancelled | won praise for | has finished | borrowed | turned down
# culture_object: an opera without singers | the letters of a lighthouse keeper | {n} paintings thought lost | a film shot in a single kitchen | the festival's closing night | a record made in {n} hours | the prize of {big} crowns
# culture_headlines: Review: an opera without singers in {place} | {person} wins lighthouse prize for first novel | {n} lost paintings turn up in {place} attic | The band that recorded an album in {n} hours | {place} festival cancels closing night
# storm_actor: the storm | the river authority | ferry crews | the weather office | firefighters from {place} | the railway | a power cut
# storm_act: closed | cut off | is watching | reopened | flooded | damaged | evacuated
# storm_object: the coast road to {place} | {n} villages | the lower harbour | two schools | the line between {place} and {place} | {big} households | the campsite by the weir
# storm_headlines: Storm cuts power to {big} homes around {place} | Coast road to {place} shut until Friday | River at {place} peaks below flood wall | Rail line to {place} reopens after {n} days | Heat returns: {n} degrees forecast for {place}

# when: on Tuesday | late on Friday | last week | after a meeting that ran past midnight | for the third time this year | in the early hours | at the weekend | on {month} {d} | without comment | despite warnings
# reason: because the figures no longer added up | after complaints from {n} households | to save {big} crowns a year | under pressure from {org} | in the hope of a calmer winter | following a report by {person}
# said: said | told {site} | added | wrote in a statement | argued | admitted | told reporters
# rank: spokesman | deputy head | economist | chair of {org} | union official | researcher | engineer | resident
# sents: {actor} {act} {object} {when}, {reason}. | {actor} {act} {object} {when}. | {reason}, {actor} {act} {object}. | It is the {n}th such decision since {year}, and few expect it to be the last. | {person}, a {rank}, {said} the step had been expected “for at least {n} weeks”. | According to {person}, {rank}, the cost could reach {big} crowns. | In {place}, where the matter first came up, {actor} had long {act} {object}. | Only {n} per cent of those asked were in favour, a survey by {org} showed. | The news came hours after {actor} {act} {object}. | Nobody was hurt, and {person} {said} that work would resume within {n} days. | {actor} declined to comment; a {rank} {said} the talks were “private, and will stay so”. | What happens next depends on {place}, where a vote is due in {month}. | Two years ago {actor} {act} {object}, a move that {person} now calls a mistake. | The figures, seen by {site}, cover {n} months and do not include {place}. | For {person}, who has lived in {place} for {n} years, that is little comfort. | Whether {actor} will follow is unclear. | By the evening some {big} people had signed a petition. | {person} did not respond to a request for comment. | At {n} metres the older of the two bridges stayed open throughout, but traffic towards {place} was turned back by midday. | Critics point to {place}, which tried the same in {year} and gave it up. | A decision is expected by the end of {month}.
# quotes: “We asked for time, and we were given {n} days,” {said} {person}. | “Nobody in {place} will be surprised,” {person}, a {rank}, {said}. | “It is a start, no more,” {said} {person} of {org}. | “If it takes {n} meetings, it takes {n} meetings,” {person} {said}. | “I read it twice and still do not understand it,” {said} {person}, a {rank} from {place}.
# opinion: I have never trusted a plan that needs {n} pages to say what it is for. | We are told that {place} has no choice, which is what those with a choice always say. | Let us be honest: {actor} {act} {object}, and we all looked away. | My grandmother in {place} would have laughed at this. | There is a better way, and it costs less than {big} crowns. | Those who disagree, {person} among them, deserve an answer rather than a shrug. | So call me old-fashioned, but I would rather wait. | What troubles me is less the money than the silence.
# opinion_headlines: We should stop pretending about {place} | The quiet scandal of the ferry landing | {person} is wrong, and here is why | In praise of slow meetings | Nobody asked {place}
# live: {actor} {act} {object}. More on this shortly. | {person} has just arrived in {place}. | That is it from the first half of the hearing. | “No further questions,” says {person}. | Reports reach us of {big} people on the square. | We are hearing that a decision may come by {time}. | {org} has put out a statement of two sentences.
# live_headlines: Live: {place} votes on the baths | {place} storm latest: road shut, {n} rescued | As it happened: {place} {g}-{g} {place} | Live updates: verdict due in {place}
# list_headlines: {n} walks around {place} for a wet Sunday | Seven things to know about the new bus | The best small museums, from {place} to {place} | How to save on heating: five tips that work | Six coins to watch in {month}
# list_heads: {place} | Start early | The {org} | Bring a map | Ask twice | The old weir | Turn it down a degree | Tellin | {person}'s kitchen
# months: January | February | March | April | May | June | July | August | September | October | November | December
# dates: {month} {d}, {year} | {d} {month} {year} | Published {d} {month} {year} {time} | {month} {d}, {year} at {time} | Updated: {dd}/{mm}/{year} {time} | {year}-{mm}-{dd} | Last modified on {d} {month} {year}
# bylines: By {person} | {person} | By {person} and {person} | Words by {person} | {person}, {place} correspondent | By {person}, senior reporter
# captions: The old weir at {place}. Photo: {person} | {person} outside the court in {place} | Image: {person}/{org} | A view of {place} on {month} {d} ({person}) | File photo
# bios: {person} is a reporter at {site} and writes about {place}. | {person} has covered courts and councils for {n} years. | {person} joined {site} in {year}. Before that, she worked in {place}. | {person} edits the weekend pages.
# disclosures: Reporting by {person}; editing by {person} | This article was corrected on {month} {d}. | A version of this article appeared in print. | {site} follows its own code of conduct. | This story was first published by {org}.
""")
