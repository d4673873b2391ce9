# ruff: noqa: E501
"""French wordings: news prose, walls, errors, offers and legal pages."""

from __future__ import annotations

from typing import Final

from wordings_base import Words, table

__all__ = ["WORDS"]

WORDS: Final[Words] = table("""
# topics: a | a | a | web
# menu: Accueil | Politique | Économie | Sports | Culture | Monde | Société | Sciences | Météo | Vidéos | Opinions
# footer: Qui sommes-nous ? | Contact | Publicité | Recrutement | Aide | Plan du site | Archives
# legal_links: Mentions légales | Politique de confidentialité | CGU | Gestion des cookies
# rights: © {year} {site}, tous droits réservés | © {org} {year}
# ui: Aller au contenu | Rechercher | Haut de page | Fermer | Écouter l'article | Chargement…
# share: Partager | Copier le lien | Imprimer | Envoyer par e-mail
# sub_button: S'abonner | Newsletters | Le journal en PDF | L'application
# kickers: Économie | {place} | Faits divers | Analyse | Justice | Reportage
# related_labels: Les plus lus | À lire aussi | Sur le même sujet | Nos lecteurs ont lu ensuite | Dernières actualités
# tags: {place} | {org} | Budget | Transports | Intempéries
# comments: {n} commentaires | Réagir | Lire les commentaires
# ads: Publicité | Contenu sponsorisé
# consent_heads: Nous respectons votre vie privée | Vos données, votre choix | Bienvenue sur {site} | Gérer mes préférences
# consent: Avec votre accord, nous et nos {partners} partenaires utilisons des cookies ou technologies similaires pour stocker et consulter des données personnelles comme votre visite sur ce site. | Vous pouvez retirer votre consentement ou vous opposer aux traitements fondés sur l'intérêt légitime à tout moment. | Publicités et contenu personnalisés, mesure de performance, études d'audience et développement de services. | Vos choix seront conservés pendant {n} mois. | Certains partenaires ne demandent pas votre consentement et se fondent sur leur intérêt légitime. | Les cookies strictement nécessaires ne peuvent être désactivés. | Pour en savoir plus, consultez notre politique relative aux cookies.
# consent_buttons: Tout accepter | Tout refuser | Continuer sans accepter | Paramétrer | Enregistrer mes choix | Voir nos {partners} partenaires
# consent_purposes: Stocker des informations sur un appareil | Publicité personnalisée | Mesure d'audience | Cookies nécessaires | Réseaux sociaux
# pur_heads: Accepter les cookies ou s'abonner | Accéder gratuitement au site ou sans publicité | Vous refusez les cookies ?
# pur: Pour accéder gratuitement à ce site, vous pouvez accepter les cookies publicitaires. | Abonnez-vous pour {price} € par mois et naviguez sans cookies. | Le financement de la presse repose sur la publicité et les abonnements. | Déjà abonné ? Connectez-vous.
# pur_buttons: Accepter et continuer | S'abonner pour {price} € | Se connecter
# robot_heads: Un instant… | Accès refusé | Êtes-vous un humain ? | Vérification de sécurité
# robot: Veuillez activer JavaScript et les cookies pour continuer. | Nous vérifions votre navigateur, cela ne prendra que quelques secondes. | Une activité inhabituelle a été détectée depuis votre réseau. | Faites glisser la pièce pour compléter l'image. | Adresse IP : {ip} | Identifiant : {code}
# robot_buttons: Je ne suis pas un robot | Continuer | Réessayer
# missing_heads: Page introuvable | Erreur 404 | Oups, cette page n'existe plus | Cet article n'est plus disponible
# missing: La page que vous recherchez a été déplacée ou supprimée. | Vérifiez l'adresse ou utilisez le moteur de recherche. | Le lien que vous avez suivi est peut-être incorrect. | En attendant, voici les articles les plus lus du moment.
# missing_buttons: Retour à l'accueil | Rechercher | Signaler une erreur
# down_heads: Site en maintenance | Erreur 500 | Service indisponible | 403 Accès interdit
# down: Nos équipes travaillent au rétablissement du service. | Le serveur est momentanément surchargé, merci de réessayer plus tard. | Code d'erreur : {code} | Retour prévu à {time}.
# geo_heads: Ce contenu n'est pas disponible dans votre pays | 451 Indisponible pour des raisons légales
# geo: En raison de restrictions de droits, cette page ne peut être affichée hors de {place}. | Pour toute question, écrivez à aide@{domain}.
# login_heads: Connexion | Créer un compte | Mot de passe oublié ?
# login: Saisissez votre adresse e-mail pour recevoir un lien. | En créant un compte, vous acceptez nos conditions. | Pas encore inscrit ? Créez votre compte gratuitement.
# login_labels: Adresse e-mail | Mot de passe | Nom | Prénom
# login_buttons: Se connecter | S'inscrire | Mot de passe oublié
# letter_heads: Nos newsletters | Recevez la matinale de {site} | Ne manquez rien de l'actualité
# letter: L'essentiel de l'actualité chaque matin à 7 heures. | Chaque jeudi, {person} raconte {place}. | Inscription gratuite, désinscription à tout moment. | Vos données sont traitées par {org} pour l'envoi de la lettre.
# letter_buttons: Je m'inscris | Voir un exemple
# offer_heads: Choisissez votre abonnement | Offre spéciale : {n} mois pour {price} €
# offer_plans: Essentiel | Numérique | Intégral | Étudiant
# offer: Tous les articles en illimité | Le journal numérique dès 22 h | Puis {price} € par mois, sans engagement | {n} % de réduction la première année
# offer_buttons: Je m'abonne | Choisir | Offrir
# none_heads: Aucun résultat | 0 résultat pour « {place} »
# none: Vérifiez l'orthographe ou essayez d'autres mots. | Élargissez la période de recherche.
# result_heads: Résultats pour « {place} » | Toute l'actualité de {place} | Économie | Sports
# result_ui: Trier par date | Afficher plus | Page suivante | 1 | 2
# author_heads: Les articles de {person} | {person}
# contact_heads: Nous contacter | La rédaction
# contact: Rédaction : redaction@{domain}, téléphone {phone}. | {site}, {street}, {place}. | Le service abonnés répond du lundi au vendredi.
# imprint_heads: Mentions légales
# imprint: Éditeur : {org}, {street}, {place}. | Directrice de la publication : {person}. | Hébergeur : {org}, {place}. | Société au capital de {big} couronnes, registre de {place}. | Toute reproduction est interdite sans autorisation écrite.
# privacy_heads: Politique de confidentialité | Protection des données
# privacy: Le responsable du traitement est {org}, {street}, {place}. | Nous collectons votre adresse IP, la date et l'heure de la visite et les pages consultées. | Ces données sont conservées {n} mois puis supprimées. | Vous disposez d'un droit d'accès, de rectification et d'effacement. | Vous pouvez introduire une réclamation auprès de l'autorité de contrôle. | Nos sous-traitants sont tenus par contrat à la confidentialité. | Contactez notre déléguée, {person}, à l'adresse donnees@{domain}.
# terms_heads: Conditions générales d'utilisation | Conditions générales de vente
# terms: Les présentes conditions régissent l'accès au site {site}. | L'abonnement est reconduit tacitement sauf résiliation {n} jours avant l'échéance. | Les contenus sont protégés par le droit d'auteur. | L'utilisateur s'engage à ne pas extraire de données de manière automatisée. | La responsabilité de {org} ne saurait être engagée en cas d'interruption. | Les tribunaux de {place} sont seuls compétents.
# legal_subheads: Article 1. Objet | Article 2. Accès | Article 3. Données | Article 4. Responsabilité | Vos droits
# about_heads: Qui sommes-nous ? | La rédaction de {site}
# about: {site} a été fondé en {year} à {place} par {person}. | Notre rédaction compte {n} journalistes. | Nous appartenons à nos lecteurs. | Toute erreur est corrigée et signalée.
# job_heads: Journaliste (H/F), {place} | {org} recrute
# job: Nous recherchons un ou une journaliste pour notre bureau de {place}. | Contrat à durée indéterminée, {n} jours de congés. | Vous justifiez de {n} ans d'expérience et d'une bonne plume. | Adressez votre candidature à {person}, emploi@{domain}.
# job_buttons: Postuler | Enregistrer l'offre
# shell: Vous devez activer JavaScript pour utiliser cette application. | Chargement en cours…
# parking_heads: {domain} est à vendre | Domaine en parking
# parking: Le propriétaire propose ce nom de domaine au prix de {big}. | Les liens affichés sont générés automatiquement.
# wall_heads: Il vous reste {n} % de cet article à lire | Cet article est réservé aux abonnés | Poursuivez votre lecture | Créez un compte gratuit pour lire la suite
# wall: La suite est réservée aux abonnés. | Abonnez-vous à partir de {price} € par mois, sans engagement. | Déjà abonné ? Se connecter | Profitez de tous nos contenus en illimité. | Vous avez lu vos {n} articles gratuits du mois. | Inscrivez-vous gratuitement pour lire cet article en entier.
# wall_buttons: Je m'abonne | Voir les offres | Se connecter | S'inscrire
# appeals: Nos articles sont en accès libre grâce à vos dons. Soutenez {site}. | Suivez-nous pour l'actualité de {place}. | L'indépendance a un prix : aidez-nous à la défendre.
# thing: la fermeture du pont | un rapport de {org} | le budget de la commune | l'incendie de la rue du Moulin | la vente de l'ancienne briqueterie | le derby contre {place} | la panne de courant | le projet de bus de nuit
# headlines: {place} : le bus de nuit divise les habitants | {org} supprime {n} postes à {place} | Tempête : {big} foyers privés de courant | {person} remporte la mairie de {place} | Procès de l'incendie de {place} : le verdict attendu | {place} s'impose {g} à {g} dans le derby | L'action {org} perd {n} %
# sents: En cause : {thing}. | À {place}, {thing} a suscité de vives réactions la semaine dernière. | Selon {person}, {n} personnes sont concernées. | {org} a annoncé mardi maintenir ses prévisions pour l'année. | Le coût est estimé à {big} couronnes. | Personne n'a été blessé. | {person}, en poste depuis {n} ans, n'a pas souhaité réagir. | Une décision est attendue d'ici {n} jours. | En {month}, {person} avait pourtant promis le contraire. | Reste une question : {thing}. | Les habitants de {place} disent n'avoir rien vu venir. | {n} % des personnes interrogées s'y opposent. | L'enquête a été confiée aux gendarmes de {place}. | Le cours a d'abord cédé {n} % avant de se reprendre. | Un précédent existe : {place}, en {year}.
# quotes: « Nous avions demandé du temps », regrette {person}. | « C'est un début », estime {person}, de {org}. | « À {place}, cela ne surprend personne », glisse {person}.
# web_headlines: Cookies : refuser doit être aussi simple qu'accepter | « Page introuvable » : éloge de l'erreur 404 | Abonnés ou publicité : le choix imposé aux lecteurs
# web_sents: Neuf visiteurs sur dix cliquent sur « Tout accepter », selon {org}. | Le bouton « Continuer sans accepter » doit être visible, rappelle l'autorité de {place}. | Pendant deux heures, le site n'affichait que « Service indisponible ». | « Cet article est réservé aux abonnés » : la phrase fait fuir {n} lecteurs sur cent. | {person} a étudié {big} bandeaux de cookies. | Les puzzles anti-robots sont mieux résolus par les machines.
# months: janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
# dates: Publié le {d} {month} {year} à {time} | {dd}/{mm}/{year} | Le {d} {month} {year} | Mis à jour le {dd}/{mm}/{year} à {time}
# bylines: Par {person} | {person} | Par {person} et {person} | {person}, à {place}
# captions: Le vieux barrage de {place}. {person} | {person} devant la mairie (archives)
# bios: {person} est journaliste à {site} depuis {year}. | {person} suit les affaires de {place}.
# disclosures: Avec {org} | Cet article a été corrigé le {d} {month}.
""")
