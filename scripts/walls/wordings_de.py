# ruff: noqa: E501
"""German wordings: news prose, walls, errors, offers and legal pages."""

from __future__ import annotations

from typing import Final

from wordings_base import Words, table

__all__ = ["WORDS"]

WORDS: Final[Words] = table("""
# topics: a | a | a | web
# menu: Startseite | Politik | Wirtschaft | Sport | Kultur | Lokales | Wissen | Meinung | Reise | Video | Wetter | Rätsel
# footer: Über uns | Kontakt | Mediadaten | Karriere | Hilfe | Newsletter | Archiv | RSS
# legal_links: Datenschutz | AGB | Cookie-Einstellungen | Impressum | Barrierefreiheit
# rights: © {year} {site} | Alle Rechte vorbehalten. {org} | © {org}, {place}
# ui: Zum Inhalt springen | Suche | Nach oben | Schließen | Artikel anhören | Lädt…
# share: Teilen | Link kopieren | Drucken | Per E-Mail senden | Merken
# sub_button: Abo | Newsletter | E-Paper | App laden
# kickers: Lokales | Wirtschaft | {place} | Kommentar | Exklusiv | Prozess in {place}
# related_labels: Meistgelesen | Mehr zum Thema | Lesen Sie auch | Auch interessant | Das könnte Sie interessieren | Neueste Meldungen
# tags: {place} | {org} | Haushalt | Verkehr | Unwetter | Wahlen
# comments: {n} Kommentare | Kommentieren | Diskutieren Sie mit
# ads: Anzeige | Werbung
# consent_heads: Wir respektieren Ihre Privatsphäre | Ihre Privatsphäre ist uns wichtig | Einwilligung in die Datenverarbeitung | Willkommen bei {site} | Cookie-Einstellungen
# consent: Wir und unsere {partners} Partner speichern Informationen auf Ihrem Gerät oder rufen sie ab, etwa Cookies, und verarbeiten personenbezogene Daten wie eindeutige Kennungen. | Mit Ihrer Zustimmung dürfen wir genaue Standortdaten nutzen und Ihr Gerät durch aktives Abfragen erkennen. | Sie können Ihre Einwilligung jederzeit mit Wirkung für die Zukunft widerrufen. | Personalisierte Anzeigen und Inhalte, Messung von Anzeigen und Inhalten, Erkenntnisse über Zielgruppen und Produktentwicklungen. | Bestimmte Verarbeitungen erfordern keine Zustimmung; Sie haben jedoch das Recht, zu widersprechen. | Dabei kann es vorkommen, dass Ihre Daten in Länder übertragen werden, die kein vergleichbares Schutzniveau bieten. | Unbedingt erforderliche Cookies lassen sich nicht abschalten. | Weitere Informationen finden Sie in unserer Datenschutzerklärung.
# consent_buttons: Alle akzeptieren | Ablehnen | Einstellungen | Zustimmen | Nur notwendige Cookies | Weitere Optionen | Auswahl speichern | Partnerliste ({partners})
# consent_purposes: Informationen auf einem Gerät speichern | Profile für personalisierte Werbung erstellen | Werbeleistung messen | Angebote entwickeln und verbessern | Notwendig | Statistik
# pur_heads: Weiterlesen mit Werbung oder mit dem Pur-Abo | {site} nutzen: mit Werbung oder im Pur-Abo | Weiter mit Werbung lesen
# pur: Besuchen Sie {site} wie gewohnt mit Werbung und Tracking. | Nutzen Sie {site} mit weniger Werbung und ohne Werbetracking für {price} € im Monat. | Sie haben schon ein Pur-Abo? Hier anmelden. | Ihre Zustimmung ist jederzeit widerrufbar. | Als Abonnent zahlen Sie für Pur nur {price} € mehr.
# pur_buttons: Akzeptieren und weiter | Jetzt Pur abonnieren | Zum Pur-Abo | Anmelden
# robot_heads: Einen Moment bitte… | Zugriff verweigert | Sind Sie ein Mensch? | Sicherheitsüberprüfung | Ihr Zugriff wurde gesperrt
# robot: Bitte aktivieren Sie JavaScript und Cookies, um fortzufahren. | Ihr Browser wird überprüft, dies dauert nur wenige Sekunden. | Wir haben ungewöhnliche Aktivitäten aus Ihrem Netzwerk festgestellt. | Bestätigen Sie bitte, dass Sie kein Roboter sind. | Ihre IP-Adresse: {ip} | Vorgangsnummer: {code} | Sie haben keine Berechtigung, diese Seite auf dem Server abzurufen.
# robot_buttons: Ich bin kein Roboter | Weiter | Erneut versuchen
# missing_heads: Seite nicht gefunden | Fehler 404 | Hoppla, diese Seite gibt es nicht (mehr) | Artikel nicht mehr verfügbar
# missing: Die gewünschte Seite wurde verschoben, gelöscht oder hat nie existiert. | Bitte prüfen Sie die Adresse auf Tippfehler. | Der Beitrag steht aus rechtlichen Gründen nicht mehr zur Verfügung. | Vielleicht hilft Ihnen die Suche weiter. | Oder lesen Sie, was andere gerade lesen.
# missing_buttons: Zur Startseite | Suchen | Fehler melden
# down_heads: Wartungsarbeiten | 503 Dienst nicht verfügbar | Es ist ein Fehler aufgetreten | 403 Zugriff verboten
# down: Wir arbeiten gerade an unserer Seite und sind um {time} Uhr wieder für Sie da. | Der Server ist zurzeit überlastet. Bitte versuchen Sie es später noch einmal. | Unsere Technik ist informiert. | Fehlercode: {code} | Wir bitten um Ihr Verständnis.
# geo_heads: Dieser Inhalt ist in Ihrem Land nicht verfügbar | 451 Aus rechtlichen Gründen gesperrt
# geo: Aus lizenzrechtlichen Gründen können wir diese Seite nur in {place} und Umgebung zeigen. | Bei Fragen schreiben Sie bitte an hilfe@{domain}. | Ihr Standort wurde anhand der Adresse {ip} bestimmt.
# login_heads: Anmelden | Willkommen zurück | Jetzt kostenlos registrieren | Passwort vergessen?
# login: Geben Sie Ihre E-Mail-Adresse ein, wir schicken Ihnen einen Link. | Mit der Registrierung stimmen Sie unseren AGB zu. | Sie haben noch kein Konto? Hier registrieren. | Das Passwort muss mindestens {n} Zeichen lang sein.
# login_labels: E-Mail-Adresse | Passwort | Vorname | Nachname
# login_buttons: Anmelden | Registrieren | Passwort vergessen
# letter_heads: Unsere Newsletter | Der {site}-Morgenbrief | Jetzt Newsletter abonnieren
# letter: Das Wichtigste des Tages, jeden Morgen um sechs in Ihrem Postfach. | {person} schreibt jeden Freitag aus {place}. | Kostenlos und jederzeit kündbar. | Mit der Anmeldung willigen Sie in den Erhalt ein; Hinweise zum Datenschutz finden Sie hier.
# letter_buttons: Anmelden | Abonnieren | Beispiel ansehen
# offer_heads: Wählen Sie Ihr Abo | {site} testen: {n} Wochen für {price} € | Unsere Angebote
# offer_plans: Digital | Digital + Zeitung | Wochenende | Studierende
# offer: Alle Artikel auf allen Geräten | E-Paper schon am Vorabend | Danach {price} € im Monat, monatlich kündbar | {n} Prozent sparen im Jahresabo | Inklusive Rätsel-Newsletter
# offer_buttons: Auswählen | Jetzt testen | Verschenken
# none_heads: Keine Treffer | 0 Ergebnisse für „{place}“
# none: Prüfen Sie die Schreibweise oder versuchen Sie andere Begriffe. | Verwenden Sie weniger Filter.
# result_heads: Suchergebnisse für „{place}“ | Nachrichten aus {place} | Wirtschaft | Sport | Thema: {org}
# result_ui: Nach Datum | Mehr laden | Nächste Seite | 1 | 2 | 3
# author_heads: Alle Artikel von {person} | {person}
# contact_heads: Kontakt | So erreichen Sie uns
# contact: Redaktion: redaktion@{domain}, Telefon {phone}. | {site}, {street}, {place}. | Leserbriefe dürfen {n} Zeilen nicht überschreiten. | Der Leserservice ist werktags von 7 bis 17 Uhr erreichbar.
# imprint_heads: Impressum | Anbieterkennzeichnung
# imprint: {org}, {street}, {place} | Geschäftsführer: {person}, {person} | Registergericht {place}, HRB {big} | Umsatzsteuer-Identifikationsnummer: DE{n}{n}{n} | Verantwortlich im Sinne des Presserechts: {person} | Telefon {phone}, E-Mail info@{domain} | Trotz sorgfältiger Prüfung übernehmen wir keine Haftung für die Inhalte externer Links. | Zur Teilnahme an einem Streitbeilegungsverfahren sind wir nicht verpflichtet und nicht bereit.
# privacy_heads: Datenschutzerklärung | Hinweise zum Datenschutz
# privacy: Verantwortlich für die Verarbeitung Ihrer Daten ist {org}, {street}, {place}. | Beim Aufruf unserer Seiten werden IP-Adresse, Zeitpunkt, Browsertyp und die besuchte Seite protokolliert. | Die Protokolle löschen wir nach {n} Tagen, sofern sie nicht zur Aufklärung eines Vorfalls benötigt werden. | Rechtsgrundlage ist unser berechtigtes Interesse an einem sicheren Betrieb. | Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung. | Sie können sich bei der Aufsichtsbehörde in {place} beschweren. | Für den Versand unserer Newsletter nutzen wir einen Dienstleister, mit dem ein Vertrag besteht. | Unsere Datenschutzbeauftragte ist {person}, datenschutz@{domain}. | Cookies sind kleine Textdateien, die auf Ihrem Gerät gespeichert werden.
# terms_heads: Allgemeine Geschäftsbedingungen | Nutzungsbedingungen
# terms: Diese Bedingungen gelten für alle Verträge zwischen {org} und ihren Kunden. | Das Abonnement verlängert sich, wenn es nicht {n} Tage vor Ablauf gekündigt wird. | Verbraucher können den Vertrag binnen vierzehn Tagen ohne Angabe von Gründen widerrufen. | Das Vervielfältigen der Inhalte ist nur mit schriftlicher Zustimmung erlaubt. | Wir haften unbeschränkt für Vorsatz und grobe Fahrlässigkeit. | Sollte eine Bestimmung unwirksam sein, bleiben die übrigen wirksam. | Gerichtsstand ist {place}, soweit gesetzlich zulässig.
# legal_subheads: 1. Geltungsbereich | 2. Erhebung von Daten | 3. Ihre Rechte | 4. Cookies | Haftung | Schlussbestimmungen
# about_heads: Über uns | Die Redaktion | Wer wir sind
# about: {site} wurde {year} in {place} von {person} gegründet. | Heute arbeiten {n} Redakteurinnen und Redakteure für uns. | Wir gehören niemandem außer unseren Lesern und {org}. | Fehler korrigieren wir offen.
# job_heads: Redakteur (m/w/d) in {place} | {org} sucht Verstärkung | Mediengestalterin (m/w/d), Teilzeit
# job: Für unser Büro in {place} suchen wir zum {d}. {month} eine Kollegin oder einen Kollegen. | Sie schreiben schnell, prüfen gründlich und arbeiten gern im Team. | Wir bieten einen unbefristeten Vertrag und {n} Tage Urlaub. | Ihre Bewerbung richten Sie bitte an {person}, jobs@{domain}.
# job_buttons: Jetzt bewerben | Merken
# product_heads: Wasserkocher {org} | Regenjacke „{place}“ | Kalender {year}
# product: Leicht, leise und in {n} Sekunden heiß. | Auf Lager, Lieferung in {n} Tagen. | Gewicht: {n} g, Farbe: Schiefer. | {n} Bewertungen
# product_buttons: In den Warenkorb | Für {price} € kaufen
# event_heads: Veranstaltungen in {place} | Termine
# events: Orgelkonzert in {place} | Lesung mit {person} | Flohmarkt am Wehr | Führung durch die alte Ziegelei
# forum_heads: Wasserkocher schaltet nicht ab | Welcher Bus nach {place}?
# forum: Hallo zusammen, ich habe seit {month} dasselbe Problem. Hat jemand eine Idee? | Mal {n} Minuten vom Strom nehmen, das half bei mir. | Danke, läuft wieder! | Bitte beim Thema bleiben, danke. | Bei mir genauso, der Service meldet sich seit Wochen nicht.
# forum_ui: Antworten | Zitieren | Beiträge: {big} | Dabei seit {month} {year}
# shell: Bitte aktivieren Sie JavaScript, um diese Anwendung zu nutzen. | Wird geladen…
# parking_heads: {domain} steht zum Verkauf | Diese Domain ist geparkt
# parking: Der Inhaber bietet {domain} zum Preis von {big} an. | Die hier angezeigten Links wurden automatisch erzeugt. | Falls Sie der Inhaber sind, wenden Sie sich bitte an Ihren Anbieter.
# wall_heads: Weiterlesen mit {site} plus | Dieser Artikel ist Abonnenten vorbehalten | Jetzt weiterlesen | Sie möchten weiterlesen? | Exklusiv für Abonnenten | Kostenlos registrieren und weiterlesen
# wall: Testen Sie {site} plus {n} Wochen für {price} €. | Bereits Abonnent? Hier anmelden. | Danach {price} € im Monat, jederzeit kündbar. | Sie haben Ihre {n} freien Artikel in diesem Monat gelesen. | Um den ganzen Text zu lesen, legen Sie bitte ein kostenloses Konto an. | Mit Ihrem Abo fördern Sie unabhängigen Journalismus; dieser Beitrag ist Teil davon.
# wall_buttons: Jetzt testen | Zum Angebot | Anmelden | Kostenlos registrieren
# appeals: Unsere Recherchen sind frei zugänglich. Unterstützen Sie uns, wenn Sie können. | Folgen Sie uns für Nachrichten aus {place}. | {site} lebt von freiwilligen Beiträgen. Sind Sie dabei?
# thing: der Neubau am alten Hafen | ein Gutachten von {org} | die Sperrung der Brücke | der Haushalt für das kommende Jahr | ein Brand in der Mühlgasse | die Übernahme durch {org} | das Spiel gegen {place} | der Streit um den Nachtbus
# headlines: {place} streitet über Nachtbus | {org} streicht {n} Stellen in {place} | Sturm: {big} Haushalte ohne Strom | {person} gewinnt Wahl in {place} | Prozess um Brand in {place}: Urteil erwartet | {place} siegt im Derby mit {g} zu {g} | Aktie von {org} fällt um {n} Prozent | Warum {place} wieder Moor werden soll
# sents: Anlass ist {thing}. | In {place} hat {thing} in der vergangenen Woche für Unruhe gesorgt. | Nach Angaben von {person} waren {n} Menschen betroffen. | {org} teilte am Dienstag mit, man habe die Zahlen geprüft und bleibe bei der Prognose. | Im {month} hatte {person} noch das Gegenteil angekündigt. | Die Kosten belaufen sich nach ersten Schätzungen auf {big} Kronen. | {n} Prozent der Befragten sprachen sich dagegen aus. | Verletzt wurde niemand. | Wie es in {place} weitergeht, soll in {n} Tagen entschieden werden. | Strittig bleibt vor allem eines: {thing}. | „Das hätte man früher wissen können“, sagte {person} dieser Zeitung. | Die Polizei sucht Zeugen, die in der Nacht etwas beobachtet haben. | Schon {year} war in {place} über Ähnliches gestritten worden. | Der Kurs gab zunächst um {n} Prozent nach, erholte sich dann aber. | {person}, seit {n} Jahren im Amt, wollte sich nicht äußern. | Für viele Anwohner kommt die Nachricht zu spät.
# quotes: „Wir haben um Zeit gebeten“, sagte {person}. | „Es ist ein Anfang“, so {person} von {org}. | „In {place} wundert das niemanden“, meint {person}.
# web_headlines: Cookie-Banner: Ablehnen muss so leicht sein wie Zustimmen | „Seite nicht gefunden“: Ein Lob der Fehlermeldung | Was Pur-Abos kosten und was sie bringen | Captchas werden für Menschen immer schwerer
# web_sents: Neun von zehn Besuchern klicken auf „Alle akzeptieren“, wie {org} ermittelte. | Wer Cookies ablehnt, muss im Schnitt {n} Sekunden länger suchen. | Die Aufsicht in {place} hält reine Zustimmungsfenster für unzulässig. | Auf der Seite stand zwei Stunden lang nur „Dienst nicht verfügbar“. | Das Pur-Abo für {price} Euro wählten {n} von tausend Lesern. | {person} sagte, die Bezahlschranke komme im {month} zurück. | Das Bilderrätsel, das Roboter fernhalten soll, lösten Maschinen öfter als Menschen.
# months: Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November | Dezember
# dates: {d}. {month} {year} | {dd}.{mm}.{year}, {time} Uhr | Stand: {dd}.{mm}.{year} | {d}. {month} {year}, {time} Uhr | Aktualisiert am {dd}.{mm}.{year}
# bylines: Von {person} | {person} | Von {person} und {person} | Aus {place} berichtet {person}
# captions: Das alte Wehr in {place}. Foto: {person} | {person} vor dem Rathaus (Archivbild) | Blick auf {place} (Bild: {org})
# bios: {person} schreibt über Gerichte und Gemeinden. | {person} ist seit {year} Redakteur bei {site}.
# disclosures: Mit Material von {org} | Korrektur: In einer früheren Fassung war {place} falsch geschrieben.
""")
