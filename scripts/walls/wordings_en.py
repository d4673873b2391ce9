# ruff: noqa: E501
"""English wordings of menus, walls, errors, offers and legal pages."""

from __future__ import annotations

from typing import Final

from wordings_base import Words, table
from wordings_en_news import NEWS

__all__ = ["WORDS"]

_OWN: Final[Words] = table("""
# menu: Home | News | World | Politics | Business | Sport | Culture | Opinion | Weather | Video | Podcasts | Science | Local | Travel | Puzzles
# footer: About us | Contact | Advertise | Careers | Help | Site map | Newsletters | RSS | Archive
# legal_links: Privacy policy | Terms of use | Cookie settings | Accessibility | Do not sell my information
# rights: © {year} {site}. All rights reserved. | Copyright {year} {site} | © {org}, {place}
# ui: Skip to content | Search | Back to top | Close | Menu | Listen to this article | Loading…
# share: Share | Copy link | Email | Print | Save | Share on social media
# sub_button: Subscribe | Newsletters | Support us | Get the app
# kickers: News | Business | {place} | Analysis | Exclusive | Courts | Science
# related_labels: Most read | Related stories | More from {site} | Read next | Don't miss | Latest | You may also like | Popular right now
# tags: {place} | {org} | Budget | Storm | Transport | Elections | Tellin
# comments: {n} comments | Join the conversation | Leave a comment
# ads: Advertisement | Sponsored
# consent_heads: We value your privacy | Your privacy, your choice | Before you continue to {site} | {site} asks for your consent to use your personal data | Cookies on {site} | We and our {partners} partners care about your data | Welcome to {site}! | Manage your cookie preferences
# consent: We and our {partners} partners store and/or access information on a device, such as cookies, and process personal data, such as unique identifiers and standard information sent by a device. | With your permission we may use precise geolocation data and identification through device scanning. | You may click to consent to our processing as described above. | Alternatively you may access more detailed information and change your preferences before consenting. | Some processing of your personal data may not require your consent, but you have a right to object to it. | Your preferences will apply to this website only and you can change them at any time. | We use cookies to measure our audience, to show advertising that fits your interests and to keep our service free. | Personalised advertising and content, measurement of both, audience research and development of services. | If you refuse, some content such as videos and posts from social networks will not be shown. | Data may be transferred to countries that do not offer the same level of protection. | Strictly necessary cookies are always active; they cannot be switched off. | Your choice is stored for {n} weeks, after which we will ask again. | To find out more, read our privacy policy and the list of our vendors. | Please take a moment to review how we use what we learn about you when you read {site}.
# consent_buttons: Accept all | Reject all | More options | I agree | Continue without accepting | Manage settings | Save and exit | Disagree | Show purposes | List of partners ({partners}) | Only necessary
# consent_purposes: Store and access information on a device | Create profiles for personalised advertising | Measure advertising performance | Understand audiences through statistics | Develop and improve services | Use limited data to select content | Social media cookies | Functional cookies
# pur_heads: Read {site} with advertising, or subscribe without | Accept or pay | Support {site}: choose how you read on | Continue with ads or go ad-free
# pur: Subscribe to {site} Pure for {price} a month and read without tracking and without banners. | Use {site} with personalised advertising and cookies, free of charge. | Already a Pure subscriber? Log in here. | Journalism costs money; that is why we ask you to make a choice. | You can cancel at the end of every month.
# pur_buttons: Subscribe for {price} a month | Accept and continue | Accept and read for free | Refuse and subscribe | Log in
# robot_heads: Just a moment... | Checking your browser before accessing {domain} | Access denied | Are you a robot? | Please verify you are a human | Attention required! | One more step | Sorry to interrupt | Security check | You have been blocked | Unusual traffic
# robot: Please enable JavaScript and cookies to continue. | The check runs by itself; your browser will be sent on to the page you asked for in a moment. | Please allow up to {n} seconds… | Something in the way your browser behaves looks to us like a bot. | {domain} needs to review the security of your connection before proceeding. | You don't have permission to access this page on this server. | Reference #{code} | Your IP: {ip} | Ray: {code} | To continue, please click the box below to let us know you're not a robot. | Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading. | You may be opening pages faster than people usually do. | An add-on of your browser may be keeping JavaScript from running. | A security service protects this website from attacks, and your last request has set it off. | You may write to the owner of the site; say what you were doing when you were blocked. | We have detected unusual activity from your computer network.
# robot_buttons: I am human | Verify | Continue | Try again | Contact the site owner
# missing_heads: 404 | Page not found | Oops! We can't find that page | Sorry, this page doesn't exist | Error 404: not found | This page has moved on | Nothing here | 410 Gone
# missing: The page you are looking for may have been moved, renamed or deleted. | The link you followed may be broken, or the page may have been removed. | Check the address for typos, or go back to the home page. | This article is no longer available for legal or editorial reasons. | Try searching, or have a look at our most popular stories. | The story you asked for has expired and is no longer in our archive. | It happens to the best of us. | We moved to a new system in {year}; some old addresses no longer work.
# missing_buttons: Go to the home page | Search | Report a broken link | Go back
# down_heads: 503 Service Unavailable | We'll be back soon | Something went wrong | 500 Internal Server Error | Down for maintenance | 502 Bad Gateway | Application error | 403 Forbidden
# down: The server cannot answer your request at present because of maintenance or too many visitors. Please try again later. | Our engineers are working on it. | We are carrying out planned work until {time} and apologise for the inconvenience. | An unexpected error occurred. Please reload the page in a few minutes. | Error code: {code} | If the problem persists, contact us at help@{domain}. | The server met an internal error and could not complete your request. | You don't have permission to access this resource. | An exception was thrown in your browser; its console says more.
# geo_heads: 451: Unavailable for legal reasons | {site} is not available in your region | Sorry, this content isn't available where you are
# geo: You seem to be visiting us from a country in the European Economic Area, where the General Data Protection Regulation applies; for the time being we cannot give you access to {site}. | If you have questions, write to web@{domain} or ring {phone}. | Due to rights restrictions this page cannot be shown in your country. | We are looking into ways to open our digital editions to readers in your region. | Our publisher has decided not to serve readers outside {place} for now.
# login_heads: Log in | Sign in to {site} | Create your account | Welcome back | Register for free | Forgotten your password?
# login: Enter your email address and we will send you a link. | By continuing you agree to our terms and acknowledge our privacy policy. | Don't have an account yet? Register now. | Your password must be at least {n} characters long and contain a number. | With one account you can comment, save stories and manage your newsletters. | Already registered? Sign in.
# login_labels: Email address | Password | First name | Last name | Repeat password | Year of birth
# login_buttons: Sign in | Register | Forgot password? | Stay signed in | Continue with email
# letter_heads: Get the {site} morning briefing | Our newsletters | Sign up for our newsletter | Don't miss a thing
# letter: The day's {n} most important stories, in your inbox at seven. | Every Thursday {person} looks back on the week in {place}. | Our best long reads, hand-picked for the weekend. | By signing up you agree to our terms. You can unsubscribe at any time. | No spam, just news. | All you need to know about markets before the opening bell. | Join {big} readers.
# letter_buttons: Sign up | Subscribe | Choose all | Preview
# offer_heads: Choose your subscription | Subscribe to {site} | Special offer: {n} weeks for {price} | Independent journalism needs you
# offer_plans: Digital | Digital + Print | Weekend | Premium | Student | Family
# offer: Unlimited access on all your devices | The daily e-paper from 10 pm the evening before | Then {price} a month. Cancel anytime. | {price} for the first {n} weeks | Share with up to four people | Exclusive newsletters and puzzles | Save {n}% with an annual plan | Billed once a year | Taxes may apply. Offer for new customers only.
# offer_buttons: Choose | Subscribe now | Try for {price} | Give as a gift
# faq: How do I cancel? | You can cancel in your account at any time; access runs to the end of the paid period. | Which payment methods do you take? | We take cards, direct debit and invoices for annual plans.
# none_heads: No results | 0 results for “{place}” | Your search did not match any articles
# none: Check the spelling or try other words. | Try fewer or more general words. | Remove filters such as date and section.
# result_heads: Search results for “{place}” | {big} results | Latest news from {place} | Business | Sport | World | Topic: {org}
# result_ui: Sort by date | Relevance | Show more | Next page | 1 | 2 | 3 | Last 24 hours
# author_heads: Articles by {person} | {person} | More by {person}
# contact_heads: Contact us | Get in touch | Newsroom and departments
# contact: Newsroom: news@{domain}, telephone {phone}. | {site}, {street}, {place}. | To send us a tip in confidence, write to {person}, investigations editor. | For questions about your subscription, call {phone}, Monday to Friday from 8 to 5. | Requests to republish our stories go to rights@{domain}. | Letters to the editor should not exceed {n} lines and may be shortened.
# imprint_heads: Imprint | Publisher's details | Legal notice
# imprint: Published by {org}, {street}, {place}. | Managing directors: {person}, {person}. | Responsible for content: {person}. | Company register {place}, number {big}. | VAT number {n}/{big}. | Telephone {phone}, email info@{domain}. | Despite careful checking we accept no liability for the content of external links. | The platform for online dispute resolution is available to consumers; we are not obliged to take part.
# privacy_heads: Privacy policy | Privacy notice | How we use your data | Cookie policy
# privacy: This policy explains what personal data {org} collects when you use {site}, why we collect it and how you can exercise your rights. | The controller within the meaning of the law is {org}, {street}, {place}. | When you visit our website, our servers record your IP address, the time of access, the page requested and the type of your browser. | We keep these records for {n} days and then delete them, unless they are needed to look into an incident. | If you subscribe, we process your name, address and payment details to perform the contract. | We use cookies, small text files stored on your device, to recognise you when you return. | You may at any time ask us for a copy of the data we hold about you, and have it corrected or erased. | You have the right to complain to the supervisory authority in {place}. | We share data with processors who host our service, send our newsletters and measure our audience; each is bound by contract. | Where data leaves the country, we rely on standard clauses approved by the authorities. | We may change this policy; the version of {month} {d}, {year} applies. | Our data protection officer, {person}, can be reached at privacy@{domain}. | For statistical purposes we use a service of {org}, which shortens addresses before storing them.
# terms_heads: Terms of use | Terms and conditions | General conditions of sale
# terms: These terms govern your use of the services of {org} (“{site}”, “we”). | By using the site you accept them; if you do not, please do not use it. | The content is protected by copyright and may be used for personal purposes only. | You must not copy, scrape, republish or sell any part of it without our written consent. | Subscriptions renew automatically unless you cancel {n} days before the end of the period. | Consumers may withdraw from the contract within fourteen days without giving reasons. | We are liable without limit for intent and gross negligence; otherwise only for breaches of essential duties. | Comments that insult others, advertise or break the law will be removed, and accounts may be closed. | We may change prices with {n} weeks' notice. | The courts of {place} have jurisdiction, as far as the law allows. | Should a provision be invalid, the others remain in force.
# legal_subheads: 1. Who we are | 2. Data we collect | 3. Purposes | 4. Your rights | 5. Cookies | 6. Changes | Scope | Liability | Contact
# about_heads: About {site} | Who we are | Our story | Our mission
# about: {site} was founded in {place} in {year} by {person} and {n} colleagues who had lost their newspaper. | Today {n} reporters and editors work in {place}, {place} and {place}. | We are owned by our readers and by {org}, and we answer to no party. | Every story is read by two editors before it appears. | When we make mistakes, we correct them and say so. | Our work has won the lighthouse prize {n} times. | We publish in print on Saturdays and online every hour.
# job_heads: Editor (m/f/d), {place} | {org} is hiring: data engineer | Night desk reporter wanted | Account manager, {place}
# job: For our office in {place} we are looking for a colleague to start in {month}. | You write quickly, check carefully and enjoy working in shifts. | You bring at least {n} years of experience and a good knowledge of the region. | We offer a permanent contract, {n} days of leave and a canteen that is better than its reputation. | Send your application to {person}, jobs@{domain}, by {month} {d}. | Salary: from {big} crowns a month. | {org} welcomes applications from everyone.
# job_buttons: Apply now | Save job | Similar jobs
# product_heads: {org} kettle, 1.{n} l | The {place} raincoat | {site} wall calendar {year} | Set of {n} pencils
# product: A raincoat for every weather, made in {place} from recycled yarn. | Washable at {n} degrees. | Weight: {n} g. Colour: slate. | In stock, delivered in {n} days. | Customers also liked our scarf. | {n} ratings, 4.{n} out of 5 | The lid opens with one hand and the handle stays cool.
# product_buttons: Add to basket | Buy for {price} | Wish list
# event_heads: What's on in {place} | Events calendar | Agenda
# events: Jazz in the boiler house, {place} | Flea market by the weir | Guided tour of the old observatory | Reading: {person} | Children's theatre: The grey goose | Organ recital in {place}
# gallery_heads: Photo galleries | Pictures of the week | The day in pictures
# gallery: {place} in the snow ({n} photos) | {person}: a life in pictures | The carnival of {place} | {n} photos from the derby
# forum_heads: Kettle does not switch off, any ideas? | Which bus to {place}? | Wallet does not show my tellin tokens | Anyone been to {place} lately?
# forum: Hi all, I have the same problem since {month}. Does anybody know a fix? | Have you tried turning it off for {n} minutes? Worked for me. | Thanks, that did it! | I would not do that, you may lose your warranty. | Moderator's note: please stay on topic. | Took the 7.40 last week, no trouble at all. | +1 | Same here, on two machines. Support told me to wait for the next update.
# forum_ui: Reply | Quote | Posts: {big} | Joined {month} {year} | Report | Page 1 of {n}
# shell: You need to enable JavaScript to run this app. | Loading… | Please wait while the application loads. | This site requires JavaScript. Please turn it on in your browser settings.
# parking_heads: {domain} | This domain is for sale | {domain} is parked | It works! The web server is running | Something new will stand here soon
# parking: The owner of {domain} is offering it for sale for an asking price of {big}. | This page was generated by the registrar; we have no control over the links. | If you are the owner of this website, please contact your hosting provider. | Buy this domain. | Related searches: insurance, flights, kettles.
# wall_heads: Subscribe to continue reading | This article is for subscribers only | You've reached your limit of free articles | Continue reading with a free account | Unlock this story | Keep reading for {price} | Want to read more? | The rest of this story is for members | Register to read on
# wall: Get unlimited access to {site} from {price} a month. | Already a subscriber? Log in | You have read {n} of {n} free articles this month. | Create a free account to read the rest of this article. | To continue reading, please sign in or register. | Your support makes this reporting possible; this content is reserved for our members. | You have {n}% of this article left to read. | Cancel any time. | Try one month for {price}, then {price}. | This is a premium article. Choose a plan to read it in full. | Sign up now and read three articles a month for nothing.
# wall_buttons: Subscribe now | Start your trial | Log in | Register free | See all offers | Continue
# appeals: If you value our work, please consider a small contribution. | {site} has no paywall and no owner. Readers pay for it, if they can. | You have read to the end: support independent reporting from {price}. | Our journalism is free for everybody because some of you pay. Will you join them? | Follow us for the latest from {place}.
""")

WORDS: Final[Words] = {**NEWS, **_OWN}
