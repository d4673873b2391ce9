# ruff: noqa: E501
"""Dutch, Swedish and Polish wordings: news prose, walls, errors and legal pages."""

from __future__ import annotations

from typing import Final

from wordings_base import Words, table

__all__ = ["NL", "PL", "SV"]

NL: Final[Words] = table("""
# topics: a | a | a | web
# menu: Voorpagina | Binnenland | Buitenland | Economie | Sport | Cultuur | Wetenschap | Opinie
# footer: Over ons | Contact | Adverteren | Klantenservice
# legal_links: Privacybeleid | Gebruiksvoorwaarden | Cookie-instellingen
# rights: © {year} {site}. Alle rechten voorbehouden | © {org}
# ui: Naar de inhoud | Zoeken | Naar boven | Sluiten | Luister naar dit artikel
# share: Delen | Link kopiëren | Printen
# sub_button: Abonneren | Nieuwsbrieven
# kickers: Economie | {place} | Rechtspraak | Analyse
# related_labels: Meest gelezen | Lees ook | Gerelateerd | Laatste nieuws
# tags: {place} | {org} | Begroting | Storm
# comments: {n} reacties | Reageer
# ads: Advertentie
# consent_heads: Wij waarderen uw privacy | {site} vraagt om uw toestemming | Cookies op {site}
# consent: Wij en onze {partners} partners slaan informatie op een apparaat op, zoals cookies, en verwerken persoonsgegevens. | Met uw toestemming kunnen wij nauwkeurige locatiegegevens gebruiken. | U kunt uw keuze op elk moment wijzigen. | Gepersonaliseerde advertenties en content, advertentiemeting en inzicht in doelgroepen. | Noodzakelijke cookies kunnen niet worden uitgezet. | Meer weten? Lees ons privacy- en cookiebeleid.
# consent_buttons: Alles accepteren | Weigeren | Instellingen | Akkoord | Keuze opslaan
# pur_heads: Lees verder met cookies of met een abonnement
# pur: Accepteer cookies en lees gratis verder. | Of lees zonder tracking voor {price} euro per maand. | Al abonnee? Log in.
# pur_buttons: Accepteren en doorgaan | Abonneer
# robot_heads: Een ogenblik… | Toegang geweigerd | Bent u een mens?
# robot: Schakel JavaScript en cookies in om verder te gaan. | We controleren uw browser, dit duurt enkele seconden. | We zien ongewoon verkeer vanaf uw netwerk. | Uw IP-adres: {ip} | Referentie: {code}
# robot_buttons: Ik ben geen robot | Doorgaan
# missing_heads: Pagina niet gevonden | Fout 404 | Dit artikel is niet meer beschikbaar
# missing: De pagina die u zoekt bestaat niet of is verplaatst. | Controleer het adres of gebruik de zoekfunctie. | Bekijk anders de best gelezen artikelen.
# missing_buttons: Naar de voorpagina | Zoeken
# down_heads: Onderhoud | Er ging iets mis | 503 Dienst niet beschikbaar
# down: We zijn om {time} uur weer terug. | De server is overbelast. Probeer het later opnieuw. | Foutcode: {code}
# login_heads: Inloggen | Account aanmaken
# login: Vul uw e-mailadres in en u ontvangt een link. | Door u te registreren gaat u akkoord met de voorwaarden. | Nog geen account? Registreer gratis.
# login_labels: E-mailadres | Wachtwoord
# login_buttons: Inloggen | Registreren
# letter_heads: Onze nieuwsbrieven | Het ochtendnieuws van {site}
# letter: Elke ochtend om zeven uur het belangrijkste nieuws. | {person} schrijft wekelijks vanuit {place}. | Gratis en altijd opzegbaar.
# letter_buttons: Aanmelden
# offer_heads: Kies uw abonnement | {n} weken voor {price} euro
# offer_plans: Digitaal | Weekend | Compleet
# offer: Onbeperkt alle artikelen lezen | Daarna {price} euro per maand | Maandelijks opzegbaar
# offer_buttons: Kies | Probeer nu
# result_heads: Zoekresultaten voor “{place}” | Nieuws uit {place} | Economie
# privacy_heads: Privacyverklaring
# privacy: Verantwoordelijk voor de verwerking is {org}, {street}, {place}. | Wij verzamelen het IP-adres, het tijdstip en de bezochte pagina's. | De gegevens worden {n} maanden bewaard. | U heeft recht op inzage, correctie en verwijdering. | U kunt een klacht indienen bij de toezichthouder. | Wij verkopen geen gegevens aan derden.
# terms_heads: Gebruiksvoorwaarden
# terms: Deze voorwaarden gelden voor het gebruik van {site}. | Het overnemen van artikelen is zonder toestemming niet toegestaan. | Het abonnement wordt automatisch verlengd. | {org} is niet aansprakelijk voor storingen. | De rechter in {place} is bevoegd.
# about_heads: Over ons
# about: {site} is in {year} opgericht in {place}. | Bij ons werken {n} journalisten. | {person} is hoofdredacteur.
# shell: U moet JavaScript inschakelen om deze app te gebruiken.
# wall_heads: Lees verder met een abonnement | Dit artikel is exclusief voor abonnees | Maak een gratis account aan om verder te lezen
# wall: Al abonnee? Log in | Vanaf {price} euro per maand onbeperkt lezen. | U heeft deze maand {n} gratis artikelen gelezen. | Om verder te lezen heeft u een account nodig. | Elke maand opzegbaar.
# wall_buttons: Abonneer nu | Inloggen | Bekijk de aanbieding
# appeals: Onze artikelen zijn gratis dankzij onze leden. Steun {site}. | Volg ons voor nieuws uit {place}.
# thing: de sluiting van de brug | een rapport van {org} | de begroting van de gemeente | de brand in de Molenstraat | de verkoop van de steenfabriek | de wedstrijd tegen {place} | de nachtbus
# headlines: {place} verdeeld over nachtbus | {org} schrapt {n} banen in {place} | Storm: {big} huizen zonder stroom | {person} wint verkiezing in {place} | {place} wint derby met {g}-{g} | Aandeel {org} zakt {n} procent
# sents: Aanleiding is {thing}. | In {place} zorgt {thing} al weken voor onrust. | Volgens {person} zijn {n} mensen getroffen. | {org} handhaafde dinsdag de verwachting voor dit jaar. | De kosten worden geschat op {big} kronen. | Niemand raakte gewond. | {person} wilde niet reageren. | Over {n} dagen valt een besluit. | Van de ondervraagden is {n} procent tegen. | Eén vraag blijft open: {thing}. | In {month} werd nog het tegendeel beloofd. | Bewoners van {place} zeggen dat niemand hen heeft ingelicht.
# quotes: „We hadden om tijd gevraagd”, zegt {person}. | „Het is een begin”, aldus {person} van {org}.
# web_headlines: Cookies weigeren moet net zo makkelijk als accepteren | ‘Pagina niet gevonden’: lof der foutmelding
# web_sents: Negen op de tien bezoekers klikken op ‘Alles accepteren’, aldus {org}. | De betaalmuur kostte {n} procent van de lezers. | Twee uur lang toonde de site alleen ‘Dienst niet beschikbaar’. | {person} bekeek {big} cookiebanners. | De knop om te weigeren moet even groot zijn.
# months: januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
# dates: {d} {month} {year} | {dd}-{mm}-{year} {time} | {d} {month} {year} om {time}
# bylines: Door {person} | {person} | Door onze redacteur {person}
# captions: De oude sluis in {place}. Foto {person}
# bios: {person} is redacteur bij {site}.
# disclosures: Met medewerking van {org}
""")

SV: Final[Words] = table("""
# topics: a | a | a | web
# menu: Hem | Inrikes | Utrikes | Ekonomi | Sport | Kultur | Ledare | Väder
# footer: Om oss | Kontakt | Annonsera | Kundservice
# legal_links: Integritetspolicy | Användarvillkor | Cookies
# rights: © {year} {site} | Ansvarig utgivare: {person}
# ui: Hoppa till innehållet | Sök | Till toppen | Stäng | Lyssna på artikeln
# share: Dela | Kopiera länk | Skriv ut
# sub_button: Bli prenumerant | Nyhetsbrev
# kickers: Ekonomi | {place} | Brott | Analys
# related_labels: Mest läst | Läs också | Läs mer | Senaste nytt
# tags: {place} | {org} | Budget | Storm
# comments: {n} kommentarer | Kommentera
# ads: Annons
# consent_heads: Vi värnar om din integritet | Hantera dina cookies | Välkommen till {site}
# consent: Vi och våra {partners} partner lagrar och får åtkomst till information på en enhet, till exempel cookies, och behandlar personuppgifter. | Med ditt samtycke kan vi använda exakta uppgifter om geografisk position. | Du kan när som helst ändra dina val. | Anpassade annonser och innehåll, mätning av annonser samt målgruppsinsikter. | Nödvändiga cookies kan inte stängas av. | Läs mer i vår integritetspolicy.
# consent_buttons: Godkänn alla | Avvisa | Inställningar | Spara val
# pur_heads: Läs med annonser eller prenumerera
# pur: Godkänn cookies och läs gratis. | Eller läs utan spårning för {price} kr i månaden. | Redan prenumerant? Logga in.
# pur_buttons: Godkänn och fortsätt | Prenumerera
# robot_heads: Ett ögonblick… | Åtkomst nekad | Är du en människa?
# robot: Aktivera JavaScript och cookies för att fortsätta. | Vi kontrollerar din webbläsare, det tar några sekunder. | Vi har upptäckt ovanlig trafik från ditt nätverk. | Din IP-adress: {ip} | Referens: {code}
# robot_buttons: Jag är inte en robot | Fortsätt
# missing_heads: Sidan hittades inte | Fel 404 | Artikeln finns inte längre
# missing: Sidan du söker har flyttats eller tagits bort. | Kontrollera adressen eller använd sökfunktionen. | Här är de mest lästa artiklarna just nu.
# missing_buttons: Till startsidan | Sök
# down_heads: Underhåll pågår | Något gick fel | 503 Tjänsten är inte tillgänglig
# down: Vi är tillbaka klockan {time}. | Servern är överbelastad. Försök igen senare. | Felkod: {code}
# login_heads: Logga in | Skapa konto
# login: Ange din e-postadress så skickar vi en länk. | Genom att registrera dig godkänner du villkoren. | Har du inget konto? Registrera dig gratis.
# login_labels: E-post | Lösenord
# login_buttons: Logga in | Registrera
# letter_heads: Våra nyhetsbrev | Få morgonbrevet från {site}
# letter: Det viktigaste varje morgon klockan sju. | {person} skriver varje torsdag från {place}. | Gratis, avsluta när du vill.
# letter_buttons: Anmäl dig
# offer_heads: Välj din prenumeration | {n} veckor för {price} kr
# offer_plans: Digital | Helg | Komplett
# offer: Läs alla artiklar utan gräns | Därefter {price} kr i månaden | Ingen bindningstid
# offer_buttons: Välj | Prova nu
# result_heads: Sökresultat för ”{place}” | Nyheter från {place} | Ekonomi
# privacy_heads: Integritetspolicy
# privacy: Personuppgiftsansvarig är {org}, {street}, {place}. | Vi samlar in IP-adress, tidpunkt och besökta sidor. | Uppgifterna sparas i {n} månader. | Du har rätt till tillgång, rättelse och radering. | Du kan lämna klagomål till tillsynsmyndigheten. | Vi säljer inga uppgifter vidare.
# terms_heads: Användarvillkor
# terms: Dessa villkor gäller för användningen av {site}. | Innehållet får inte kopieras utan tillstånd. | Prenumerationen förnyas automatiskt. | {org} ansvarar inte för avbrott. | Tvister avgörs av domstol i {place}.
# about_heads: Om oss
# about: {site} grundades i {place} {year}. | Redaktionen består av {n} journalister. | {person} är chefredaktör.
# shell: Du måste aktivera JavaScript för att använda appen.
# wall_heads: Läs vidare som prenumerant | Det här är en låst artikel | Skapa ett konto för att läsa vidare
# wall: Redan prenumerant? Logga in | Från {price} kr i månaden, utan bindningstid. | Du har läst {n} fria artiklar den här månaden. | För att läsa hela artikeln behöver du ett konto. | Få tillgång till allt innehåll på {site}.
# wall_buttons: Bli prenumerant | Logga in | Se erbjudanden
# appeals: Vår journalistik är fri tack vare våra medlemmar. Stöd {site}. | Följ oss för nyheter från {place}.
# thing: stängningen av bron | en rapport från {org} | kommunens budget | branden på Kvarngatan | försäljningen av tegelbruket | matchen mot {place} | nattbussen
# headlines: {place} oense om nattbussen | {org} varslar {n} i {place} | Storm: {big} hushåll utan ström | {person} vinner valet i {place} | {place} vann derbyt med {g}–{g} | {org}-aktien faller {n} procent
# sents: Orsaken är {thing}. | I {place} har {thing} väckt debatt. | Enligt {person} är {n} personer drabbade. | {org} upprepade på tisdagen sin prognos. | Kostnaden uppskattas till {big} kronor. | Ingen skadades. | {person} vill inte kommentera. | Beslut väntas inom {n} dagar. | Av de tillfrågade är {n} procent emot. | En fråga kvarstår: {thing}. | I {month} lovades motsatsen. | Boende i {place} säger att ingen har informerat dem.
# quotes: – Vi bad om tid, säger {person}. | – Det är en början, säger {person} på {org}.
# web_headlines: Att avvisa cookies ska vara lika lätt som att godkänna | ”Sidan hittades inte”: felmeddelandets lov
# web_sents: Nio av tio besökare klickar på ”Godkänn alla”, enligt {org}. | Betalväggen skrämde bort {n} procent av läsarna. | I två timmar visade sajten bara ”Tjänsten är inte tillgänglig”. | {person} har granskat {big} cookierutor. | Knappen för att avvisa måste synas.
# months: januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december
# dates: {d} {month} {year} | Publicerad {year}-{mm}-{dd} {time} | {year}-{mm}-{dd} | Uppdaterad {d} {month} {year} kl {time}
# bylines: Av {person} | {person} | Text: {person}
# captions: Den gamla dammen i {place}. Foto: {person}
# bios: {person} är reporter på {site}.
# disclosures: Källa: {org}
""")

PL: Final[Words] = table("""
# topics: a | a | a | web
# menu: Strona główna | Kraj | Świat | Gospodarka | Sport | Kultura | Nauka | Opinie
# footer: O nas | Kontakt | Reklama | Pomoc
# legal_links: Polityka prywatności | Regulamin | Ustawienia plików cookie
# rights: © {year} {site}. Wszelkie prawa zastrzeżone | © {org}
# ui: Przejdź do treści | Szukaj | Do góry | Zamknij | Posłuchaj artykułu
# share: Udostępnij | Kopiuj link | Drukuj
# sub_button: Prenumerata | Newsletter
# kickers: Gospodarka | {place} | Sąd | Analiza
# related_labels: Najczęściej czytane | Czytaj także | Zobacz również | Najnowsze
# tags: {place} | {org} | Budżet | Burza
# comments: Komentarze ({n}) | Skomentuj
# ads: Reklama
# consent_heads: Szanujemy Twoją prywatność | Twoja prywatność jest dla nas ważna | Witaj w {site}
# consent: My i nasi partnerzy ({partners}) przechowujemy informacje na urządzeniu, takie jak pliki cookie, i przetwarzamy dane osobowe. | Za Twoją zgodą możemy korzystać z dokładnych danych geolokalizacyjnych. | Zgodę możesz wycofać w każdej chwili. | Spersonalizowane reklamy i treści, pomiar reklam, badanie odbiorców i ulepszanie usług. | Niezbędnych plików cookie nie można wyłączyć. | Administratorem danych jest {org}.
# consent_buttons: Akceptuję | Odrzuć wszystko | Ustawienia zaawansowane | Przejdź do serwisu
# pur_heads: Czytaj z reklamami albo wykup dostęp
# pur: Zaakceptuj pliki cookie i czytaj za darmo. | Możesz też czytać bez reklam za {price} zł miesięcznie. | Masz już dostęp? Zaloguj się.
# pur_buttons: Akceptuję i przechodzę dalej | Kup dostęp
# robot_heads: Chwileczkę… | Odmowa dostępu | Czy jesteś człowiekiem?
# robot: Włącz JavaScript i pliki cookie, aby kontynuować. | Sprawdzamy Twoją przeglądarkę, potrwa to kilka sekund. | Wykryliśmy nietypowy ruch z Twojej sieci. | Adres IP: {ip} | Identyfikator: {code}
# robot_buttons: Nie jestem robotem | Dalej
# missing_heads: Nie znaleziono strony | Błąd 404 | Artykuł nie jest już dostępny
# missing: Strona, której szukasz, została przeniesiona lub usunięta. | Sprawdź adres albo skorzystaj z wyszukiwarki. | Zobacz, co czytają inni.
# missing_buttons: Strona główna | Szukaj
# down_heads: Przerwa techniczna | Błąd 500 | Serwis niedostępny
# down: Wracamy o {time}. | Serwer jest przeciążony. Spróbuj ponownie później. | Kod błędu: {code}
# login_heads: Zaloguj się | Załóż konto
# login: Podaj adres e-mail, a wyślemy link. | Rejestrując się, akceptujesz regulamin. | Nie masz konta? Zarejestruj się.
# login_labels: E-mail | Hasło
# login_buttons: Zaloguj | Zarejestruj
# letter_heads: Nasze newslettery
# letter: Najważniejsze wiadomości codziennie o siódmej. | {person} pisze co czwartek. | Bezpłatnie, możesz zrezygnować w każdej chwili.
# letter_buttons: Zapisz się
# offer_heads: Wybierz prenumeratę
# offer_plans: Cyfrowa | Pełna
# offer: Nieograniczony dostęp do artykułów | Potem {price} zł miesięcznie | Rezygnacja w dowolnym momencie
# offer_buttons: Wybieram
# result_heads: Wyniki wyszukiwania: {place} | Wiadomości: {place} | Gospodarka
# privacy_heads: Polityka prywatności
# privacy: Administratorem danych jest {org}, {street}, {place}. | Zbieramy adres IP, czas wizyty i odwiedzone strony. | Dane przechowujemy przez {n} miesięcy. | Masz prawo dostępu do danych, ich sprostowania i usunięcia. | Możesz złożyć skargę do organu nadzorczego. | Nie sprzedajemy danych osobom trzecim.
# terms_heads: Regulamin serwisu
# terms: Regulamin określa zasady korzystania z serwisu {site}. | Kopiowanie treści bez zgody jest zabronione. | Prenumerata odnawia się automatycznie. | {org} nie odpowiada za przerwy w działaniu. | Spory rozstrzyga sąd właściwy dla siedziby wydawcy.
# about_heads: O nas
# about: {site} powstał w {year} roku. | Redakcja liczy {n} dziennikarzy. | Redaktorem naczelnym jest {person}.
# shell: Aby korzystać z aplikacji, włącz JavaScript.
# wall_heads: Artykuł tylko dla prenumeratorów | Czytaj dalej z prenumeratą | Załóż bezpłatne konto, aby czytać dalej
# wall: Masz już prenumeratę? Zaloguj się | Dostęp od {price} zł miesięcznie. | Wykorzystano limit {n} bezpłatnych artykułów. | Dalsza część artykułu jest dostępna po zalogowaniu. | Pozostało {n}% tekstu.
# wall_buttons: Kup dostęp | Zaloguj się | Zobacz ofertę
# appeals: Nasze teksty są bezpłatne dzięki czytelnikom. Wesprzyj {site}. | Obserwuj nas, by być na bieżąco.
# thing: zamknięcie mostu | raport {org} | budżet gminy | pożar przy ulicy Młyńskiej | sprzedaż dawnej cegielni | mecz z drużyną {place} | nocny autobus
# headlines: {place}: spór o nocny autobus | {org} zwalnia {n} osób | Burza: {big} domów bez prądu | {person} wygrywa wybory, {place} świętuje | Derby dla {place}: {g} do {g} | Akcje {org} tracą {n} procent
# sents: Powodem jest {thing}. | Emocje budzi {thing}. | Według relacji ({person}) poszkodowanych jest {n} osób. | Firma {org} podtrzymała we wtorek prognozę. | Koszt szacuje się na {big} koron. | Nikt nie został ranny. | {person} odmawia komentarza. | Decyzja ma zapaść w ciągu {n} dni. | Przeciw jest {n} procent badanych. | Otwarte pozostaje pytanie o to, co dalej. Na stole leży {thing}. | Mieszkańcy mówią, że nikt ich nie uprzedził. | Policja szuka świadków zdarzenia. | Podobnie było w {year} roku, gdy {place} musiało czekać {n} tygodni.
# quotes: – Prosiliśmy o czas – mówi {person}. | – To dopiero początek – ocenia {person} z {org}.
# web_headlines: Odrzucenie cookies ma być tak łatwe jak zgoda | „Nie znaleziono strony”: pochwała błędu 404
# web_sents: Dziewięciu na dziesięciu użytkowników klika „Akceptuję”, podaje {org}. | Płatny dostęp odstraszył {n} procent czytelników. | Przez dwie godziny serwis pokazywał tylko „Serwis niedostępny”. | {person} zbadał {big} banerów cookie. | Przycisk odmowy musi być widoczny.
# months: stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada | grudnia
# dates: {d} {month} {year} | {dd}.{mm}.{year}, {time} | Aktualizacja: {d} {month} {year}, {time}
# bylines: {person} | Autor: {person}
# captions: Stary most, {place}. Fot. {person}
# bios: {person} pisze dla {site} od {year} roku.
# disclosures: Źródło: {org}
""")
