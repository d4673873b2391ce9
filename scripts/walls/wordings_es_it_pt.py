# ruff: noqa: E501
"""Spanish, Italian and Portuguese wordings: news prose, walls, errors and legal pages."""

from __future__ import annotations

from typing import Final

from wordings_base import Words, table

__all__ = ["ES", "IT", "PT"]

ES: Final[Words] = table("""
# topics: a | a | a | web
# menu: Inicio | Política | Economía | Deportes | Cultura | Mundo | Ciencia | Opinión | Vídeos | Tiempo
# footer: Quiénes somos | Contacto | Publicidad | Ayuda | Hemeroteca
# legal_links: Aviso legal | Política de privacidad | Política de cookies
# rights: © {year} {site}. Todos los derechos reservados | © {org}
# ui: Saltar al contenido | Buscar | Volver arriba | Cerrar | Escuchar | Cargando…
# share: Compartir | Copiar enlace | Imprimir | Guardar
# sub_button: Suscríbete | Boletines | Hazte socio
# kickers: Economía | {place} | Sucesos | Análisis | Tribunales
# related_labels: Lo más leído | Te puede interesar | Noticias relacionadas | Más en {site}
# tags: {place} | {org} | Presupuesto | Temporal
# comments: {n} comentarios | Comentar
# ads: Publicidad | Patrocinado
# consent_heads: Tu privacidad es importante para nosotros | Valoramos tu privacidad | Bienvenido a {site}
# consent: Nosotros y nuestros {partners} socios almacenamos o accedemos a información en un dispositivo, como cookies, y procesamos datos personales. | Con tu permiso podemos utilizar datos de localización precisos e identificación mediante el análisis de dispositivos. | Puedes retirar tu consentimiento en cualquier momento desde el pie de página. | Anuncios y contenido personalizados, medición, investigación de audiencias y desarrollo de servicios. | Las cookies técnicas son necesarias y no requieren consentimiento. | Tus preferencias se guardarán durante {n} meses.
# consent_buttons: Aceptar todo | Rechazar | Configurar | Más opciones | Guardar preferencias
# pur_heads: Acepta las cookies o suscríbete | Elige cómo quieres leer {site}
# pur: Para navegar gratis debes aceptar las cookies de publicidad. | Rechaza y suscríbete por {price} € al mes. | ¿Ya eres suscriptor? Inicia sesión.
# pur_buttons: Aceptar y continuar | Rechazar y suscribirse
# robot_heads: Un momento… | Acceso denegado | ¿Eres humano?
# robot: Activa JavaScript y las cookies para continuar. | Estamos comprobando tu navegador; tardará unos segundos. | Hemos detectado tráfico inusual desde tu red. | Tu IP: {ip} | Referencia: {code}
# robot_buttons: No soy un robot | Continuar
# missing_heads: Página no encontrada | Error 404 | Esta noticia ya no está disponible
# missing: La página que buscas no existe o ha cambiado de dirección. | Comprueba que la dirección esté bien escrita. | Puedes volver a la portada o usar el buscador. | Quizá te interesen las noticias más leídas.
# missing_buttons: Ir a la portada | Buscar
# down_heads: Estamos en mantenimiento | Error 500 | Servicio no disponible
# down: Volveremos a las {time}. | El servidor no puede atender tu petición en este momento. Inténtalo más tarde. | Código: {code}
# geo_heads: Contenido no disponible en tu país
# geo: Por razones de derechos, este contenido solo se puede ver en {place}. | Si crees que es un error, escribe a ayuda@{domain}.
# login_heads: Inicia sesión | Crea tu cuenta | ¿Has olvidado tu contraseña?
# login: Introduce tu correo y te enviaremos un enlace. | Al registrarte aceptas las condiciones. | ¿Aún no tienes cuenta? Regístrate gratis.
# login_labels: Correo electrónico | Contraseña | Nombre
# login_buttons: Entrar | Registrarme
# letter_heads: Nuestros boletines | Recibe las noticias de {site} cada mañana
# letter: Lo esencial del día, a las siete en tu correo. | {person} te cuenta la semana en {place}. | Gratis y sin compromiso.
# letter_buttons: Apúntame
# offer_heads: Elige tu suscripción | Oferta: {n} meses por {price} €
# offer_plans: Básica | Digital | Premium
# offer: Acceso ilimitado a todos los artículos | Después {price} € al mes | Sin permanencia | Edición impresa en PDF
# offer_buttons: Suscribirme | Elegir
# none_heads: Sin resultados | 0 resultados para «{place}»
# none: Revisa la ortografía o prueba con otras palabras.
# result_heads: Resultados para «{place}» | Noticias de {place} | Economía | Deportes
# author_heads: Artículos de {person} | {person}
# contact_heads: Contacto
# contact: Redacción: redaccion@{domain}, teléfono {phone}. | {site}, {street}, {place}. | Atención al suscriptor de lunes a viernes.
# privacy_heads: Política de privacidad
# privacy: El responsable del tratamiento es {org}, {street}, {place}. | Recogemos la dirección IP, la hora de acceso y las páginas visitadas. | Conservamos los datos durante {n} meses. | Puedes ejercer tus derechos de acceso, rectificación y supresión. | No cedemos datos a terceros salvo obligación legal. | La delegada de protección de datos es {person}.
# terms_heads: Aviso legal | Condiciones de uso
# terms: El acceso a {site} atribuye la condición de usuario y supone la aceptación de estas condiciones. | Queda prohibida la reproducción total o parcial de los contenidos. | {org} no se responsabiliza de los daños derivados del uso del sitio. | La suscripción se renueva automáticamente. | Para cualquier controversia serán competentes los juzgados de {place}.
# about_heads: Quiénes somos
# about: {site} nació en {place} en {year}. | Lo fundó {person} con {n} periodistas. | Somos independientes y vivimos de nuestros lectores.
# shell: Necesitas activar JavaScript para usar esta aplicación.
# parking_heads: {domain} está en venta
# parking: El propietario vende este dominio por {big}. | Los enlaces se generan automáticamente.
# wall_heads: Contenido exclusivo para suscriptores | Suscríbete para seguir leyendo | Regístrate gratis y sigue leyendo
# wall: ¿Ya estás suscrito? Inicia sesión | Por {price} € al mes, sin permanencia. | Has leído tus {n} artículos gratuitos de este mes. | Para continuar leyendo, crea una cuenta. | Este artículo es solo para socios de {site}.
# wall_buttons: Suscríbete | Iniciar sesión | Ver ofertas
# appeals: Si valoras nuestro trabajo, ayúdanos con lo que puedas. | Síguenos para estar al día de {place}. | {site} es gratis gracias a sus socios. Hazte socio.
# thing: el cierre del puente | un informe de {org} | el presupuesto municipal | el incendio de la calle del Molino | la venta de la antigua fábrica | el partido contra {place} | el autobús nocturno
# headlines: {place} se divide por el autobús nocturno | {org} recorta {n} empleos en {place} | El temporal deja sin luz a {big} hogares | {person} gana las elecciones en {place} | {place} gana el derbi por {g} a {g} | Las acciones de {org} caen un {n} %
# sents: La causa es {thing}. | En {place}, {thing} ha provocado un fuerte debate. | Según {person}, hay {n} personas afectadas. | {org} anunció el martes que mantiene sus previsiones. | El coste asciende a {big} coronas. | No hubo heridos. | {person} declinó hacer declaraciones. | La decisión llegará en {n} días. | El {n} % de los encuestados está en contra. | Queda una duda: {thing}. | En {month} se había anunciado lo contrario. | Los vecinos de {place} aseguran que nadie les avisó. | La policía busca testigos.
# quotes: «Pedimos tiempo», lamentó {person}. | «Es solo el principio», dijo {person}, de {org}.
# web_headlines: Rechazar las cookies debe ser tan fácil como aceptarlas | «Página no encontrada»: el arte del error 404
# web_sents: Nueve de cada diez visitantes pulsan «Aceptar todo», según {org}. | El muro de pago apartó a {n} de cada cien lectores. | Durante dos horas el sitio solo mostró «Servicio no disponible». | {person} analizó {big} avisos de cookies. | La autoridad de {place} exige un botón para rechazar.
# months: enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
# dates: {d} de {month} de {year} | {dd}/{mm}/{year} a las {time} | Actualizado a las {time} del {dd}/{mm}/{year}
# bylines: Por {person} | {person} | {person}, {place}
# captions: El viejo puente de {place}. / {person} | {person}, en una imagen de archivo
# bios: {person} es periodista de {site} desde {year}.
# disclosures: Con información de {org}
""")

IT: Final[Words] = table("""
# topics: a | a | a | web
# menu: Home | Politica | Economia | Sport | Cultura | Cronaca | Esteri | Scienze | Video
# footer: Chi siamo | Contatti | Pubblicità | Aiuto
# legal_links: Privacy | Cookie policy | Note legali
# rights: © {year} {site}. Tutti i diritti riservati | © {org}
# ui: Vai al contenuto | Cerca | Torna su | Chiudi | Ascolta l'articolo
# share: Condividi | Copia link | Stampa
# sub_button: Abbonati | Newsletter
# kickers: Cronaca | {place} | Economia | Il caso
# related_labels: I più letti | Leggi anche | Articoli correlati | Ultime notizie
# tags: {place} | {org} | Bilancio | Maltempo
# comments: {n} commenti | Commenta
# ads: Pubblicità
# consent_heads: La tua privacy è importante | Rispettiamo la tua privacy | Informativa
# consent: Noi e i nostri {partners} partner archiviamo informazioni su un dispositivo o vi accediamo, come i cookie, e trattiamo dati personali. | Con il tuo consenso possiamo usare dati di geolocalizzazione precisi. | Puoi liberamente prestare, rifiutare o revocare il tuo consenso in qualsiasi momento. | Il rifiuto del consenso può rendere non disponibili le relative funzioni. | Usa il pulsante “Accetta” per acconsentire. | Annunci e contenuti personalizzati, valutazione degli annunci, ricerche sul pubblico.
# consent_buttons: Accetta tutto | Rifiuta | Personalizza | Scopri di più | Salva le scelte
# pur_heads: Accetta i cookie o abbonati | Continua a leggere {site}
# pur: Per leggere gratis devi accettare i cookie di profilazione. | Oppure abbonati a {price} € al mese senza pubblicità profilata. | Sei già abbonato? Accedi.
# pur_buttons: Accetta e continua | Rifiuta e abbonati
# robot_heads: Un attimo… | Accesso negato | Verifica di sicurezza
# robot: Attiva JavaScript e i cookie per continuare. | Stiamo controllando il tuo browser, attendi qualche secondo. | Abbiamo rilevato attività insolite dalla tua rete. | Il tuo IP: {ip} | Codice: {code}
# robot_buttons: Non sono un robot | Continua
# missing_heads: Pagina non trovata | Errore 404 | L'articolo non è più disponibile
# missing: La pagina che cerchi è stata spostata o cancellata. | Controlla l'indirizzo oppure usa la ricerca. | Torna alla home o leggi gli articoli più visti.
# missing_buttons: Vai alla home | Cerca
# down_heads: Sito in manutenzione | Errore 500 | Servizio non disponibile
# down: Torneremo online alle {time}. | Il server non può rispondere in questo momento. Riprova più tardi. | Codice errore: {code}
# login_heads: Accedi | Registrati
# login: Inserisci la tua email e ti invieremo un link. | Registrandoti accetti le condizioni d'uso. | Non hai un account? Registrati gratis.
# login_labels: Email | Password | Nome
# login_buttons: Accedi | Registrati
# letter_heads: Le nostre newsletter | Ricevi le notizie di {site}
# letter: Le notizie del giorno alle sette nella tua casella. | Ogni giovedì {person} racconta {place}. | Gratis, puoi cancellarti quando vuoi.
# letter_buttons: Iscriviti
# offer_heads: Scegli il tuo abbonamento | Offerta: {n} mesi a {price} €
# offer_plans: Base | Digitale | Premium
# offer: Tutti gli articoli senza limiti | Poi {price} € al mese | Disdici quando vuoi | Il giornale in digitale dalle 23
# offer_buttons: Abbonati | Scegli
# result_heads: Risultati per “{place}” | Notizie da {place} | Economia
# privacy_heads: Informativa sulla privacy
# privacy: Il titolare del trattamento è {org}, {street}, {place}. | Raccogliamo l'indirizzo IP, l'orario e le pagine visitate. | I dati sono conservati per {n} mesi. | Hai diritto di accesso, rettifica e cancellazione. | Puoi proporre reclamo all'autorità di controllo. | I dati non sono diffusi a terzi.
# terms_heads: Condizioni d'uso | Note legali
# terms: L'uso del sito {site} comporta l'accettazione di queste condizioni. | È vietata la riproduzione anche parziale dei contenuti. | {org} non risponde di eventuali interruzioni del servizio. | L'abbonamento si rinnova automaticamente. | Foro competente è quello di {place}.
# about_heads: Chi siamo
# about: {site} è nato a {place} nel {year}. | La redazione conta {n} giornalisti. | Lo ha fondato {person} e vive dei suoi lettori.
# shell: Per usare questa applicazione devi attivare JavaScript.
# wall_heads: Contenuto riservato agli abbonati | Continua a leggere | Registrati per leggere tutto l'articolo
# wall: Sei già abbonato? Accedi | Abbonati da {price} € al mese. | Hai letto i tuoi {n} articoli gratuiti. | Per proseguire la lettura crea un account gratuito. | Sblocca l'accesso illimitato a tutti i contenuti di {site}.
# wall_buttons: Abbonati | Accedi | Scopri le offerte
# appeals: {site} è gratuito grazie a chi lo sostiene. Aiutaci anche tu. | Seguici per le notizie da {place}.
# thing: la chiusura del ponte | una relazione di {org} | il bilancio del comune | l'incendio di via del Mulino | la vendita della vecchia fornace | la partita contro il {place} | l'autobus notturno
# headlines: {place}, l'autobus notturno divide il consiglio | {org} taglia {n} posti a {place} | Maltempo, {big} famiglie senza corrente | {person} vince a {place} | Derby al {place}: finisce {g} a {g} | Il titolo {org} cede il {n}%
# sents: Al centro c'è {thing}. | A {place} {thing} ha fatto discutere per giorni. | Secondo {person} le persone coinvolte sono {n}. | {org} ha confermato martedì le stime per l'anno. | Il costo è di {big} corone. | Nessun ferito. | {person} non ha voluto commentare. | La decisione è attesa entro {n} giorni. | Il {n}% degli intervistati è contrario. | Resta da capire una cosa: {thing}. | A {month} era stato annunciato il contrario. | I residenti di {place} dicono di non essere stati avvisati.
# quotes: «Avevamo chiesto tempo», dice {person}. | «È solo l'inizio», spiega {person} di {org}.
# web_headlines: Cookie, rifiutare deve essere facile come accettare | «Pagina non trovata»: elogio dell'errore 404
# web_sents: Nove visitatori su dieci premono «Accetta tutto», secondo {org}. | Il paywall ha allontanato {n} lettori su cento. | Per due ore il sito mostrava solo «Servizio non disponibile». | {person} ha studiato {big} banner di cookie. | Il pulsante per rifiutare deve essere visibile.
# months: gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre
# dates: {d} {month} {year} | {dd}/{mm}/{year} ore {time} | Aggiornato il {d} {month} {year} alle {time}
# bylines: di {person} | {person} | dal nostro inviato {person}
# captions: Il vecchio ponte di {place} ({person}) | {person} in una foto d'archivio
# bios: {person} scrive per {site} dal {year}.
# disclosures: Con {org} | Riproduzione riservata
""")

PT: Final[Words] = table("""
# topics: a | a | a | web
# menu: Início | Política | Economia | Desporto | Cultura | Mundo | Ciência | Opinião
# footer: Quem somos | Contactos | Publicidade | Ajuda
# legal_links: Política de privacidade | Termos e condições | Cookies
# rights: © {year} {site}. Todos os direitos reservados | © {org}
# ui: Saltar para o conteúdo | Pesquisar | Voltar ao topo | Fechar | Ouvir
# share: Partilhar | Copiar ligação | Imprimir
# sub_button: Assinar | Newsletters
# kickers: Economia | {place} | Justiça | Análise
# related_labels: Mais lidas | Leia também | Relacionadas | Últimas notícias
# tags: {place} | {org} | Orçamento | Mau tempo
# comments: {n} comentários | Comentar
# ads: Publicidade
# consent_heads: Valorizamos a sua privacidade | A sua privacidade é a nossa prioridade
# consent: Nós e os nossos {partners} parceiros armazenamos ou acedemos a informações num dispositivo, tais como cookies, e processamos dados pessoais. | Com a sua permissão podemos utilizar dados de geolocalização precisos. | Pode clicar para consentir o processamento conforme descrito acima. | As suas preferências aplicam-se apenas a este site. | Os cookies necessários não podem ser desligados. | Publicidade e conteúdos personalizados, medição e estudos de audiência.
# consent_buttons: Aceitar todos | Rejeitar | Mais opções | Guardar
# pur_heads: Aceite os cookies ou assine | Escolha como quer ler {site}
# pur: Para ler gratuitamente, aceite os cookies de publicidade. | Assine por {price} € por mês e leia sem anúncios. | Já é assinante? Entre.
# pur_buttons: Aceitar e continuar | Assinar
# robot_heads: Só um momento… | Acesso negado | Verificação de segurança
# robot: Ative o JavaScript e os cookies para continuar. | Estamos a verificar o seu navegador. | Detetámos tráfego invulgar na sua rede. | IP: {ip} | Código: {code}
# robot_buttons: Não sou um robô | Continuar
# missing_heads: Página não encontrada | Erro 404 | Esta notícia já não está disponível
# missing: A página que procura foi movida ou já não existe. | Verifique o endereço ou use a pesquisa. | Veja as notícias mais lidas.
# missing_buttons: Voltar ao início | Pesquisar
# down_heads: Em manutenção | Erro 500 | Serviço indisponível
# down: Voltamos às {time}. | O servidor não consegue responder ao pedido. Tente mais tarde. | Código: {code}
# login_heads: Entrar | Criar conta
# login: Indique o seu email e enviaremos uma ligação. | Ao registar-se aceita os termos. | Ainda não tem conta? Registe-se.
# login_labels: Email | Palavra-passe
# login_buttons: Entrar | Registar
# letter_heads: As nossas newsletters
# letter: O essencial do dia, todas as manhãs. | {person} escreve às quintas a partir de {place}. | Grátis, cancele quando quiser.
# letter_buttons: Subscrever
# offer_heads: Escolha a sua assinatura
# offer_plans: Digital | Premium
# offer: Acesso ilimitado a todos os artigos | Depois {price} € por mês | Cancele quando quiser
# offer_buttons: Assinar
# result_heads: Resultados para “{place}” | Notícias de {place} | Economia
# privacy_heads: Política de privacidade
# privacy: O responsável pelo tratamento é {org}, {street}, {place}. | Recolhemos o endereço IP, a hora de acesso e as páginas visitadas. | Os dados são conservados durante {n} meses. | Tem direito de acesso, retificação e apagamento. | Pode apresentar queixa à autoridade de controlo. | Não vendemos dados a terceiros.
# terms_heads: Termos e condições
# terms: O acesso a {site} implica a aceitação destes termos. | É proibida a reprodução dos conteúdos sem autorização. | A assinatura renova-se automaticamente. | {org} não se responsabiliza por interrupções. | É competente o tribunal de {place}.
# about_heads: Quem somos
# about: {site} nasceu em {place} em {year}. | A redação tem {n} jornalistas. | Fundado por {person}, vive dos seus leitores.
# shell: É necessário ativar o JavaScript para usar esta aplicação.
# wall_heads: Exclusivo para assinantes | Assine para continuar a ler | Registe-se para ler o artigo completo
# wall: Já é assinante? Entre aqui | Assine a partir de {price} € por mês. | Leu os seus {n} artigos gratuitos deste mês. | Para continuar a ler, crie uma conta gratuita. | Este conteúdo é reservado aos assinantes de {site}.
# wall_buttons: Assinar | Entrar | Ver ofertas
# appeals: O nosso jornalismo é livre graças aos leitores. Apoie {site}. | Siga-nos para notícias de {place}.
# thing: o encerramento da ponte | um relatório de {org} | o orçamento municipal | o incêndio na Rua do Moinho | a venda da antiga fábrica | o jogo contra {place} | o autocarro noturno
# headlines: Autocarro noturno divide {place} | {org} corta {n} empregos em {place} | Mau tempo deixa {big} casas sem luz | {person} vence eleições em {place} | {place} ganha dérbi por {g} a {g} | Ações da {org} caem {n}%
# sents: Em causa está {thing}. | Em {place}, {thing} gerou forte debate. | Segundo {person}, há {n} pessoas afetadas. | A {org} manteve na terça-feira as previsões. | O custo é de {big} coroas. | Não houve feridos. | {person} não quis comentar. | A decisão deverá chegar dentro de {n} dias. | Cerca de {n}% dos inquiridos são contra. | Fica uma dúvida: {thing}. | Em {month} tinha sido anunciado o contrário. | Os moradores de {place} queixam-se de falta de informação.
# quotes: “Pedimos tempo”, lamenta {person}. | “É só o começo”, diz {person}, da {org}.
# web_headlines: Rejeitar cookies tem de ser tão fácil como aceitar | “Página não encontrada”: elogio do erro 404
# web_sents: Nove em cada dez visitantes carregam em “Aceitar todos”, segundo a {org}. | O acesso pago afastou {n} leitores em cada cem. | Durante duas horas o site só mostrou “Serviço indisponível”. | {person} analisou {big} avisos de cookies. | O botão para rejeitar deve ser visível.
# months: janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
# dates: {d} de {month} de {year} | {dd}/{mm}/{year}, {time} | {d} {month} {year} às {time}
# bylines: Por {person} | {person} | Texto de {person}
# captions: A velha ponte de {place}. Foto: {person}
# bios: {person} é jornalista de {site} desde {year}.
# disclosures: Com {org}
""")
