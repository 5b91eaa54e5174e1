<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>Added {name} on {platform}.</source>
        <translation>{name} est ajouté sur {platform}.</translation>
    </message>
    <message>
        <source>Sign in with: accounts sign-in {name}</source>
        <translation>Connectez-le par&#xa0;: accounts sign-in {name}</translation>
    </message>
    <message>
        <source>Check it with: accounts check {name}</source>
        <translation>Vérifiez-le avec&#xa0;: accounts check {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Il n’y a pas encore de compte.</translation>
    </message>
    <message>
        <source>Sign in at this address, in a browser on this computer:</source>
        <translation>Connectez-vous à cette adresse, dans un navigateur de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>{name} is ready: it sends as {handle}.</source>
        <translation>{name} est prêt&#xa0;: il publie sous {handle}.</translation>
    </message>
    <message>
        <source>{name} is changed.</source>
        <translation>{name} est modifié.</translation>
    </message>
    <message>
        <source>Removed {name}; its secret was forgotten.</source>
        <translation>{name} est retiré&#xa0;; son secret est oublié.</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the secret in.</source>
        <translation>Cet ordinateur n’a pas de trousseau où garder le secret.</translation>
    </message>
    <message>
        <source>Nothing was changed: a secret is never written to a file.</source>
        <translation>Rien n’a été modifié&#xa0;: un secret n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Name an environment variable that holds it: --secret-env NAME</source>
        <translation>Indiquez une variable d’environnement qui le contient&#xa0;: --secret-env NAME</translation>
    </message>
    <message>
        <source>opens {day} ({zone})</source>
        <translation>ouverture le {day} ({zone})</translation>
    </message>
    <message>
        <source>Campaign “{name}” created: {days}.</source>
        <translation>Campagne «&#xa0;{name}&#xa0;» créée&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>{phases} phases and {tasks} tasks come from the playbook.</source>
        <translation>{phases} phases et {tasks} tâches viennent du scénario.</translation>
    </message>
    <message>
        <source>There is no campaign yet.</source>
        <translation>Il n’y a pas encore de campagne.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuseau</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>--keep needs --zone.</source>
        <translation>--keep demande --zone.</translation>
    </message>
    <message>
        <source>Give at least one thing to change.</source>
        <translation>Donnez au moins une chose à changer.</translation>
    </message>
    <message>
        <source>Campaign “{name}” is changed.</source>
        <translation>La campagne «&#xa0;{name}&#xa0;» est modifiée.</translation>
    </message>
    <message>
        <source>This campaign has no posting slots yet.</source>
        <translation>Cette campagne n’a pas encore de créneaux de publication.</translation>
    </message>
    <message>
        <source>Zone: {zone}</source>
        <translation>Fuseau : {zone}</translation>
    </message>
    <message>
        <source>{metric}: {value} on {day}.</source>
        <translation>{metric}&#xa0;: {value} le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled post(s) have times in the old zone.</source>
        <translation>
            <numerusform>%n publication programmée a une heure dans l’ancien fuseau.</numerusform>
            <numerusform>%n publications programmées ont une heure dans l’ancien fuseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what they keep: --keep wall (09:00 stays 09:00) or --keep instant.</source>
        <translation>Dites ce qu’elles gardent : --keep wall (09:00 reste 09:00) ou --keep instant.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>It stays a draft until it has {lacks}.</source>
        <translation>Elle reste à l’état de brouillon tant qu’il lui manque {lacks}.</translation>
    </message>
    <message>
        <source>Opens: {day} ({zone})</source>
        <translation>Ouverture&#xa0;: {day} ({zone})</translation>
    </message>
    <message>
        <source>Released: {day}</source>
        <translation>Mise à disposition&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Objective: {text}</source>
        <translation>Objectif&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Metric: {text}, from {baseline} to {target}</source>
        <translation>Indicateur&#xa0;: {text}, de {baseline} à {target}</translation>
    </message>
    <message>
        <source> ({share} of the way)</source>
        <translation> ({share} du chemin)</translation>
    </message>
    <message>
        <source>Measured: {value} on {day}</source>
        <translation>Mesuré&#xa0;: {value} le {day}</translation>
    </message>
    <message>
        <source>Sponsor: {name}</source>
        <translation>Sponsor&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>For: %n person(s)</source>
        <translation>
            <numerusform>Pour&#xa0;: %n personne</numerusform>
            <numerusform>Pour&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts late by more than {minutes} min: {policy}</source>
        <translation>Publications en retard de plus de {minutes} min&#xa0;: {policy}</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>Quel espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>None has been opened on this computer yet.</source>
        <translation>Aucun n’a encore été ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Name one with --workspace FILE, or make one with: cm-console --workspace FILE init</source>
        <translation>Indiquez-en un avec --workspace FILE, ou créez-en un avec&#xa0;: cm-console --workspace FILE init</translation>
    </message>
    <message>
        <source>Which campaign?</source>
        <translation>Quelle campagne&#xa0;?</translation>
    </message>
    <message>
        <source>This workspace holds several.</source>
        <translation>Cet espace de travail en contient plusieurs.</translation>
    </message>
    <message>
        <source>Name one with --campaign NAME.</source>
        <translation>Indiquez-en une avec --campaign NAME.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Make one with: campaign create --name NAME --opens DATE --zone ZONE</source>
        <translation>Créez-en une avec&#xa0;: campaign create --name NAME --opens DATE --zone ZONE</translation>
    </message>
    <message>
        <source>{folder} holds files that no demo has written.</source>
        <translation>{folder} contient des fichiers qu’aucune démo n’a écrits.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Choose another folder with --out.</source>
        <translation>Choisissez un autre dossier avec --out.</translation>
    </message>
    <message>
        <source>{folder} cannot be written.</source>
        <translation>Impossible d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>The demo did not start.</source>
        <translation>La démo n’a pas démarré.</translation>
    </message>
    <message>
        <source>Making the sample launch …</source>
        <translation>Création du lancement d’exemple …</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsing its next %n day(s) on the practice wall …</source>
        <translation>
            <numerusform>Répétition du jour suivant (%n) sur le mur d’essai …</numerusform>
            <numerusform>Répétition des %n jours suivants sur le mur d’essai …</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>Capture des pages …</translation>
    </message>
    <message>
        <source>From {start} to {end}, on a clock that ran ahead:</source>
        <translation>Du {start} au {end}, sur une horloge accélérée&#xa0;:</translation>
    </message>
    <message>
        <source>{sent} of {total} deliveries sent within a minute of their time</source>
        <translation>{sent} envois sur {total} partis à la minute prévue</translation>
    </message>
    <message>
        <source>{reactions} reactions invented, {readings} counters really read</source>
        <translation>{reactions} réactions inventées, {readings} compteurs réellement relevés</translation>
    </message>
    <message>
        <source>Pictures ({n}): {folder}</source>
        <translation>Images ({n})&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Report: {file}</source>
        <translation>Rapport&#xa0;: {file}</translation>
    </message>
    <message>
        <source>After the rehearsal: {file}</source>
        <translation>Après la répétition&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The sample as of today, to explore: cm-console --workspace {file}</source>
        <translation>L’exemple à ce jour, à explorer&#xa0;: cm-console --workspace {file}</translation>
    </message>
    <message>
        <source>Report written to {name}.</source>
        <translation>Rapport écrit dans {name}.</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Rien n’a encore été publié.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Since the first reading</source>
        <translation>Depuis le premier relevé</translation>
    </message>
    <message>
        <source>Not every account could be read: {names}.</source>
        <translation>Certains comptes n’ont pas pu être relevés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No post waits for approval.</source>
        <translation>Aucune publication n’attend d’approbation.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Post {id}: {state}</source>
        <translation>Publication {id}&#xa0;: {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) for review:</source>
        <translation>
            <numerusform>%n publication à relire&#xa0;:</numerusform>
            <numerusform>%n publications à relire&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>the reviewer</source>
        <translation>la personne qui relit</translation>
    </message>
    <message>
        <source>Code for {name}: {code}</source>
        <translation>Code pour {name}&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Tell it on another way than you send the file, by telephone for example. It is shown only once.</source>
        <translation>Donnez-le par une autre voie que le fichier, par téléphone par exemple. Il n’est montré qu’une fois.</translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation>Signée avec la clé {key}.</translation>
    </message>
    <message>
        <source>Approved by {name}:</source>
        <translation>Approuvée par {name}&#xa0;:</translation>
    </message>
    <message>
        <source>Refused by {name}:</source>
        <translation>Refusée par {name}&#xa0;:</translation>
    </message>
    <message>
        <source>Not decided by {name}:</source>
        <translation>Non décidée par {name}&#xa0;:</translation>
    </message>
    <message>
        <source>Changed since {name} read it, so nothing was decided:</source>
        <translation>Modifiée depuis la lecture de {name}, donc rien n’est décidé&#xa0;:</translation>
    </message>
    <message>
        <source>Unchanged; signed with the key {key}.</source>
        <translation>Intacte&#xa0;; signée avec la clé {key}.</translation>
    </message>
    <message>
        <source>Unchanged, but not signed: nothing tells who made it.</source>
        <translation>Intacte, mais non signée&#xa0;: rien ne dit qui l’a faite.</translation>
    </message>
    <message>
        <source>The code you were told</source>
        <translation>Le code qu’on vous a donné</translation>
    </message>
    <message>
        <source>Decision written to {file}: send it back.</source>
        <translation>Décision écrite dans {file}&#xa0;: renvoyez ce fichier.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Give numbers such as 1,3 or the word all.</source>
        <translation>Donnez des numéros comme 1,3 ou le mot all.</translation>
    </message>
    <message>
        <source>Write a comment as NUMBER=TEXT.</source>
        <translation>Écrivez un commentaire sous la forme NUMÉRO=TEXTE.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>There is no post yet.</source>
        <translation>Il n’y a pas encore de publication.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) written to {name}.</source>
        <translation>
            <numerusform>%n publication écrite dans {name}.</numerusform>
            <numerusform>%n publications écrites dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post {id} is cancelled.</source>
        <translation>La publication {id} est annulée.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation>Cet envoi n’existe pas.</translation>
    </message>
    <message>
        <source>Give either --published URL or --not-sent.</source>
        <translation>Donnez soit --published URL, soit --not-sent.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>Delivery {id}: {state}</source>
        <translation>Envoi {id}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Nothing is unconfirmed.</source>
        <translation>Rien n’est à confirmer.</translation>
    </message>
    <message>
        <source>Give the text: --text or --text-file</source>
        <translation>Donnez le texte&#xa0;: --text ou --text-file</translation>
    </message>
    <message>
        <source>A post that comes again needs a first time: --at DATE</source>
        <translation>Une publication qui revient a besoin d’une première date : --at DATE</translation>
    </message>
    <message>
        <source>Post {id} is deleted.</source>
        <translation>La publication {id} est supprimée.</translation>
    </message>
    <message>
        <source>Give {option}, or --draft.</source>
        <translation>Donnez {option}, ou --draft.</translation>
    </message>
    <message>
        <source>--until and --times need --repeat or --rule.</source>
        <translation>--until et --times demandent --repeat ou --rule.</translation>
    </message>
    <message>
        <source>{text} is not a date and a time.</source>
        <translation>{text} n’est pas une date suivie d’une heure.</translation>
    </message>
    <message>
        <source>Nothing was scheduled.</source>
        <translation>Rien n’a été programmé.</translation>
    </message>
    <message>
        <source>Write it like &quot;2026-12-08 09:30&quot;, or: now, next-slot</source>
        <translation>Écrivez par exemple « 2026-12-08 09:30 », ou : now, next-slot</translation>
    </message>
    <message>
        <source>Post {id}: a draft</source>
        <translation>Publication {id}&#xa0;: un brouillon</translation>
    </message>
    <message>
        <source>Post {id}: {time} ({zone}), to {accounts}</source>
        <translation>Publication {id}&#xa0;: {time} ({zone}), sur {accounts}</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>attend une approbation</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement de contenu</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui la voit</translation>
    </message>
    <message>
        <source>Link card</source>
        <translation>Carte de lien</translation>
    </message>
    <message>
        <source>needs no description</source>
        <translation>sans besoin de description</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>sans description</translation>
    </message>
    <message>
        <source>Picture {number}: {name} · {alt}</source>
        <translation>Image {number}&#xa0;: {name} · {alt}</translation>
    </message>
    <message>
        <source>Published: {count}</source>
        <translation>Publiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Scheduled for later: {count}</source>
        <translation>Programmés pour plus tard&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Stopped before the end; what is left stays scheduled.</source>
        <translation>Arrêt avant la fin&#xa0;; le reste demeure programmé.</translation>
    </message>
    <message>
        <source>Not everything went out.</source>
        <translation>Tout n’est pas parti.</translation>
    </message>
    <message>
        <source>See: deliveries list</source>
        <translation>Voir&#xa0;: deliveries list</translation>
    </message>
    <message>
        <source>The account must be checked first.</source>
        <translation>Le compte doit d’abord être vérifié.</translation>
    </message>
    <message>
        <source>“{pair}” is not COLUMN=FIELD.</source>
        <translation>« {pair} » n’est pas COLONNE=CHAMP.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written to {name}.</source>
        <translation>
            <numerusform>%n personne écrite dans {name}.</numerusform>
            <numerusform>%n personnes écrites dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Form written to {name}.</source>
        <translation>Formulaire écrit dans {name}.</translation>
    </message>
    <message>
        <source>An answer names two colleagues at most.</source>
        <translation>Une réponse nomme au plus deux collègues.</translation>
    </message>
    <message numerus="yes">
        <source>The answer is kept; it names %n person(s).</source>
        <translation>
            <numerusform>La réponse est gardée&#xa0;; elle nomme %n personne.</numerusform>
            <numerusform>La réponse est gardée&#xa0;; elle nomme %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) erased.</source>
        <translation>
            <numerusform>%n nom effacé.</numerusform>
            <numerusform>%n noms effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no feedback like this.</source>
        <translation>Il n’y a pas de retour de ce genre.</translation>
    </message>
    <message>
        <source>Give a number or --all, and --yes: there is no way back.</source>
        <translation>Donnez un numéro ou --all, et --yes&#xa0;: c’est sans retour.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is named any more in %n message(s).</source>
        <translation>
            <numerusform>Plus personne n’est nommé dans %n message.</numerusform>
            <numerusform>Plus personne n’est nommé dans %n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run of {name}: nothing was stored.</source>
        <translation>Essai à blanc de {name}&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Not known yet: nothing that asks for an answer is old enough.</source>
        <translation>Pas encore connu&#xa0;: rien de ce qui demande une réponse n’est assez ancien.</translation>
    </message>
    <message>
        <source>{count} of {n} answered in time.</source>
        <translation>{count} sur {n} ont reçu une réponse à temps.</translation>
    </message>
    <message>
        <source>Answers taken: {taken}  Known already: {unchanged}</source>
        <translation>Réponses reprises&#xa0;: {taken}  Déjà connues&#xa0;: {unchanged}</translation>
    </message>
    <message>
        <source>Line {line} not taken: {reason}</source>
        <translation>Ligne {line} non reprise&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Taken: {taken}  Unchanged: {unchanged}  Refused: {refused}</source>
        <translation>Reprises&#xa0;: {taken}  Inchangées&#xa0;: {unchanged}  Refusées&#xa0;: {refused}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would not go out like this.</source>
        <translation>
            <numerusform>%n publication ne partirait pas en l’état.</numerusform>
            <numerusform>%n publications ne partiraient pas en l’état.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what is marked with ✗, then look again.</source>
        <translation>Corrigez ce qui est marqué d’un ✗, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing is due in that time.</source>
        <translation>Rien n’est prévu dans ce délai.</translation>
    </message>
    <message>
        <source>Taken: {taken}  Merged: {merged}  Unchanged: {unchanged}  Refused: {refused}</source>
        <translation>Importées&#xa0;: {taken}  Fusionnées&#xa0;: {merged}  Inchangées&#xa0;: {unchanged}  Refusées&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>Line {line} refused: {reason}</source>
        <translation>Ligne {line} refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Aucune personne trouvée.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Écart</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are left without a wave.</source>
        <translation>
            <numerusform>%n volontaire reste sans vague.</numerusform>
            <numerusform>%n volontaires restent sans vague.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed of the lot: {seed}</source>
        <translation>Graine du tirage&#xa0;: {seed}</translation>
    </message>
    <message>
        <source>Wave {number}: {off} people off the exact shares</source>
        <translation>Vague {number}&#xa0;: {off} personnes d’écart aux parts exactes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Participent</translation>
    </message>
    <message>
        <source>Invited in all</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Empty seats</source>
        <translation>Places vides</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Isolés</translation>
    </message>
    <message>
        <source>“{gate}” has not said go.</source>
        <translation>«&#xa0;{gate}&#xa0;» n’a pas donné son feu vert.</translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>Personne n’a été invité.</translation>
    </message>
    <message>
        <source>Decide it first, or add --despite-gate.</source>
        <translation>Prenez d’abord la décision, ou ajoutez --despite-gate.</translation>
    </message>
    <message>
        <source>Nobody was invited yet: invitations send --wave 1 --from NAME</source>
        <translation>Personne n’a encore été invité&#xa0;: invitations send --wave 1 --from NOM</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Réponse avant</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted as sent.</source>
        <translation>
            <numerusform>%n lettre notée comme envoyée.</numerusform>
            <numerusform>%n lettres notées comme envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stay here.</source>
        <translation>
            <numerusform>%n lettre reste ici.</numerusform>
            <numerusform>%n lettres restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>{accepted} of {invited} accepted, {below} below</source>
        <translation>{accepted} sur {invited} ont accepté, {below} en dessous</translation>
    </message>
    <message>
        <source>Say where to write them with --to FOLDER.</source>
        <translation>Indiquez où les écrire avec --to DOSSIER.</translation>
    </message>
    <message>
        <source>Which account sends the letters?</source>
        <translation>Quel compte envoie les lettres&#xa0;?</translation>
    </message>
    <message>
        <source>Name one with --account NAME.</source>
        <translation>Nommez-en un avec --account NOM.</translation>
    </message>
    <message>
        <source>{gate} has not said go yet.</source>
        <translation>{gate} n’a pas encore dit «&#xa0;go&#xa0;».</translation>
    </message>
    <message>
        <source>Left out: {name}, {why}</source>
        <translation>Sans lettre&#xa0;: {name}, {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) would be made.</source>
        <translation>
            <numerusform>%n lettre serait préparée.</numerusform>
            <numerusform>%n lettres seraient préparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>C’était un essai&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to {folder}.</source>
        <translation>
            <numerusform>%n lettre écrite dans {folder}.</numerusform>
            <numerusform>%n lettres écrites dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>When they are on their way, say so: invitations sent ADDRESS</source>
        <translation>Une fois parties, dites-le&#xa0;: invitations sent ADRESSE</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent.</source>
        <translation>
            <numerusform>%n lettre envoyée.</numerusform>
            <numerusform>%n lettres envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no waves yet: draw some with waves plan --sizes 50,90,90</source>
        <translation>Il n’y a pas encore de vagues&#xa0;: tirez-en avec waves plan --sizes 50,90,90</translation>
    </message>
    <message>
        <source>{wave} is changed.</source>
        <translation>{wave} a été modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of {wave} written to {file}.</source>
        <translation>
            <numerusform>%n personne de {wave} écrite dans {file}.</numerusform>
            <numerusform>%n personnes de {wave} écrites dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Managers</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>init needs --workspace FILE.</source>
        <translation>init demande --workspace FICHIER.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} est prêt.</translation>
    </message>
    <message>
        <source>Backup written to {name}.</source>
        <translation>Sauvegarde écrite dans {name}.</translation>
    </message>
    <message>
        <source>{name} is restored.</source>
        <translation>{name} est restauré.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>Ce qui s’y trouvait est conservé sous {name}.</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>L’espace de travail est intact.</translation>
    </message>
    <message>
        <source>The workspace is damaged ({n} faults).</source>
        <translation>L’espace de travail est endommagé ({n} défauts).</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Restore the last backup with: restore FILE</source>
        <translation>Restaurez la dernière sauvegarde avec&#xa0;: restore FILE</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The account&apos;s secret can be neither read nor kept until it is unlocked; nothing was sent.</source>
        <translation>Tant qu’il l’est, le secret du compte ne peut être ni lu ni conservé&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Unlock the keyring (usually by signing in to this computer), then try again.</source>
        <translation>Déverrouillez le trousseau (le plus souvent en ouvrant votre session), puis réessayez.</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{count} of {n}</source>
        <translation>{count} sur {n}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} à {high})</translation>
    </message>
    <message>
        <source>{count} · {share} ({low} to {high})</source>
        <translation>{count} · {share} ({low} à {high})</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) read</source>
        <translation>
            <numerusform>%n publication relevée</numerusform>
            <numerusform>%n publications relevées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) read</source>
        <translation>
            <numerusform>%n canal relevé</numerusform>
            <numerusform>%n canaux relevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) no longer there</source>
        <translation>
            <numerusform>%n publication disparue</numerusform>
            <numerusform>%n publications disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice platform is missing.</source>
        <translation>La plateforme d’essai est absente.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed and nothing was changed.</source>
        <translation>Rien n’a été répété ni modifié.</translation>
    </message>
    <message>
        <source>Install CM Console again.</source>
        <translation>Réinstallez CM Console.</translation>
    </message>
    <message>
        <source>There is no platform {key}.</source>
        <translation>La plateforme {key} n’existe pas.</translation>
    </message>
    <message>
        <source>No account was added.</source>
        <translation>Aucun compte n’a été ajouté.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The platform of {name} cannot be used.</source>
        <translation>La plateforme de {name} est inutilisable.</translation>
    </message>
    <message>
        <source>Its part of CM Console is missing or broken; the account was kept as it is.</source>
        <translation>Son module de CM Console est absent ou défectueux&#xa0;; le compte a été conservé tel quel.</translation>
    </message>
    <message>
        <source>Update or install CM Console again.</source>
        <translation>Mettez à jour ou réinstallez CM Console.</translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation>Il manque&#xa0;: {label}.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>An account&apos;s name cannot hold a comma.</source>
        <translation>Le nom d’un compte ne peut pas contenir de virgule.</translation>
    </message>
    <message>
        <source>Commas separate names; choose another sign.</source>
        <translation>La virgule sépare les noms&#xa0;; choisissez un autre signe.</translation>
    </message>
    <message>
        <source>There is already an account named {name}.</source>
        <translation>Un compte nommé {name} existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Cette adresse n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>The secret could be read on its way; no account was added.</source>
        <translation>Le secret pourrait être lu en chemin&#xa0;; aucun compte n’a été ajouté.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Utilisez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address.</source>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Write it like https://social.example.</source>
        <translation>Écrivez-la comme https://social.example.</translation>
    </message>
    <message>
        <source>Write it like smtp.example.org.</source>
        <translation>Écrivez-la ainsi&#xa0;: smtp.example.org.</translation>
    </message>
    <message>
        <source>This is not the name of an environment variable.</source>
        <translation>Ce n’est pas le nom d’une variable d’environnement.</translation>
    </message>
    <message>
        <source>No account was added, and what was given was kept nowhere.</source>
        <translation>Aucun compte n’a été ajouté et rien de ce qui a été saisi n’a été conservé.</translation>
    </message>
    <message>
        <source>Give the variable&apos;s name, such as MASTODON_TOKEN, never the secret itself.</source>
        <translation>Donnez le nom de la variable, par exemple MASTODON_TOKEN, jamais le secret lui-même.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>There is no account named {name}.</source>
        <translation>Aucun compte ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>The secret of {name} comes from the environment.</source>
        <translation>Le secret de {name} vient de l’environnement.</translation>
    </message>
    <message>
        <source>Set the variable {variable} to the new secret.</source>
        <translation>Mettez le nouveau secret dans la variable {variable}.</translation>
    </message>
    <message>
        <source>{platform} has no sign-in with the browser.</source>
        <translation>{platform} n’a pas de connexion par le navigateur.</translation>
    </message>
    <message>
        <source>Give what it asks for under Accounts.</source>
        <translation>Donnez dans Comptes ce qu’elle demande.</translation>
    </message>
    <message>
        <source>The sign-in was stopped.</source>
        <translation>La connexion a été arrêtée.</translation>
    </message>
    <message>
        <source>Sign in whenever you like.</source>
        <translation>Connectez-vous quand vous voulez.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser.</source>
        <translation>Personne n’est revenu du navigateur.</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the page that opens.</source>
        <translation>Recommencez, et allez jusqu’au bout dans la page qui s’ouvre.</translation>
    </message>
    <message>
        <source>The server did not let {name} in.</source>
        <translation>Le serveur n’a pas laissé entrer {name}.</translation>
    </message>
    <message>
        <source>Sign in again, and allow CM Console what it asks for.</source>
        <translation>Recommencez, et autorisez ce que CM Console demande.</translation>
    </message>
    <message>
        <source>The server of {name} has no sign-in with the browser.</source>
        <translation>Le serveur de {name} n’a pas de connexion par le navigateur.</translation>
    </message>
    <message>
        <source>Check its address, or give an access token instead.</source>
        <translation>Vérifiez son adresse, ou donnez plutôt un jeton d’accès.</translation>
    </message>
    <message>
        <source>The variable {variable} is empty.</source>
        <translation>La variable {variable} est vide.</translation>
    </message>
    <message>
        <source>{name} takes its secret from there, so it could not be checked.</source>
        <translation>{name} y prend son secret&#xa0;; il n’a donc pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Set the variable, then start CM Console again.</source>
        <translation>Définissez la variable, puis relancez CM Console.</translation>
    </message>
    <message>
        <source>{name} has not signed in yet.</source>
        <translation>{name} n’est pas encore connecté.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or give its secret, under Accounts.</source>
        <translation>Connectez-vous avec le navigateur, ou donnez son secret, dans Comptes.</translation>
    </message>
    <message>
        <source>There is no secret for {name}.</source>
        <translation>Il n’y a pas de secret pour {name}.</translation>
    </message>
    <message>
        <source>The account was kept; it could not be checked.</source>
        <translation>Le compte a été conservé&#xa0;; il n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Give its secret again under Accounts.</source>
        <translation>Redonnez son secret dans Comptes.</translation>
    </message>
    <message>
        <source>This secret belongs to {handle}, not to {name}.</source>
        <translation>Ce secret appartient à {handle}, pas à {name}.</translation>
    </message>
    <message>
        <source>Nothing was changed, so that no post goes out under another name.</source>
        <translation>Rien n’a été modifié, pour qu’aucune publication ne parte sous un autre nom.</translation>
    </message>
    <message>
        <source>Give the secret of {name}, or add {handle} as an account of its own.</source>
        <translation>Donnez le secret de {name}, ou ajoutez {handle} comme un compte à part.</translation>
    </message>
    <message>
        <source>{name} was not removed.</source>
        <translation>{name} n’a pas été retiré.</translation>
    </message>
    <message>
        <source>{name} could not be checked; it was kept as it is.</source>
        <translation>{name} n’a pas pu être vérifié&#xa0;; il a été conservé tel quel.</translation>
    </message>
    <message>
        <source>The platform refused {name}.</source>
        <translation>La plateforme a refusé {name}.</translation>
    </message>
    <message>
        <source>Nothing is sent by it until it is checked again; its posts were kept.</source>
        <translation>Il n’envoie plus rien tant qu’il n’est pas revérifié&#xa0;; ses publications sont conservées.</translation>
    </message>
    <message>
        <source>Check the user name and the secret, then give the secret again.</source>
        <translation>Vérifiez le nom d’utilisateur et le secret, puis redonnez le secret.</translation>
    </message>
    <message>
        <source>The platform asks to wait.</source>
        <translation>La plateforme demande d’attendre.</translation>
    </message>
    <message>
        <source>Check it again in some minutes.</source>
        <translation>Revérifiez-le dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server of {name} cannot prove who it is.</source>
        <translation>Le serveur de {name} ne peut pas prouver qui il est.</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent to it; the account was kept as it is.</source>
        <translation>Son certificat n’est pas valable ici&#xa0;: rien ne lui a été envoyé, et le compte est resté tel quel.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address; if it is right, ask who runs the server.</source>
        <translation>Vérifiez l’adresse du serveur&#xa0;; si elle est juste, demandez à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The server of {name} cannot be reached.</source>
        <translation>Le serveur de {name} est injoignable.</translation>
    </message>
    <message>
        <source>The account was kept as it is.</source>
        <translation>Le compte a été conservé tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are still to go out by this account, or wait for a decision.</source>
        <translation>
            <numerusform>%n publication doit encore partir par ce compte, ou attend une décision.</numerusform>
            <numerusform>%n publications doivent encore partir par ce compte, ou attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them in the outbox, cancel them, or give them to another account first.</source>
        <translation>Réglez-les d’abord dans la boîte d’envoi, annulez-les ou confiez-les à un autre compte.</translation>
    </message>
    <message>
        <source>Check the connection and the server&apos;s address, then check the account again.</source>
        <translation>Vérifiez la connexion et l’adresse du serveur, puis revérifiez le compte.</translation>
    </message>
    <message>
        <source>The server of {name} did not answer as expected.</source>
        <translation>Le serveur de {name} n’a pas répondu comme prévu.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, then check the account again.</source>
        <translation>Vérifiez l’adresse du serveur, puis revérifiez le compte.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Écrivez quelques mots.</translation>
    </message>
    <message>
        <source>It would end before it starts.</source>
        <translation>La fin précéderait le début.</translation>
    </message>
    <message>
        <source>Give an end that is on or after the start.</source>
        <translation>Donnez une fin égale ou postérieure au début.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write digits, such as 12 or 12.5.</source>
        <translation>Écrivez des chiffres, par exemple 12 ou 12,5.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The campaign needs a name.</source>
        <translation>La campagne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”.</source>
        <translation>Le fuseau horaire «&#xa0;{zone}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Did you mean {zone}?</source>
        <translation>Vouliez-vous dire {zone}&#xa0;?</translation>
    </message>
    <message>
        <source>Give a region and a city, such as Europe/Paris.</source>
        <translation>Donnez une région et une ville, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>The launch must be for at least one person.</source>
        <translation>Le lancement doit concerner au moins une personne.</translation>
    </message>
    <message>
        <source>Leave the population empty to count everyone in the directory.</source>
        <translation>Laissez la population vide pour compter tout l’annuaire.</translation>
    </message>
    <message>
        <source>A post counts as late after {least} minutes at least and a week at most.</source>
        <translation>Une publication compte comme en retard après {least} minutes au moins et une semaine au plus.</translation>
    </message>
    <message>
        <source>Give a number of minutes, such as 60.</source>
        <translation>Indiquez un nombre de minutes, par exemple 60.</translation>
    </message>
    <message>
        <source>The holidays of “{country}” are not known.</source>
        <translation>Les jours fériés de «&#xa0;{country}&#xa0;» ne sont pas connus.</translation>
    </message>
    <message>
        <source>Give a country by its two letters, such as FR, or none.</source>
        <translation>Donnez un pays par ses deux lettres, comme FR, ou aucun.</translation>
    </message>
    <message>
        <source>A budget of nothing lets nothing through.</source>
        <translation>Un budget nul ne laisse rien passer.</translation>
    </message>
    <message>
        <source>Give at least one message a week and one channel, or no limit.</source>
        <translation>Donnez au moins un message par semaine et un canal, ou aucune limite.</translation>
    </message>
    <message>
        <source>Quiet hours have a beginning and an end.</source>
        <translation>Les heures de silence ont un début et une fin.</translation>
    </message>
    <message>
        <source>Give both times, or none.</source>
        <translation>Donnez les deux heures, ou aucune.</translation>
    </message>
    <message>
        <source>This campaign is no longer there.</source>
        <translation>Cette campagne n’existe plus.</translation>
    </message>
    <message>
        <source>The phase needs a name.</source>
        <translation>La phase a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The task needs a name.</source>
        <translation>La tâche a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>A measure is what was seen, so nothing was recorded.</source>
        <translation>Une mesure dit ce qui a été constaté&#xa0;; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>Give today&apos;s date or an earlier one.</source>
        <translation>Donnez la date du jour ou une date antérieure.</translation>
    </message>
    <message>
        <source>This campaign has no outcome metric yet.</source>
        <translation>Cette campagne n’a pas encore d’indicateur de résultat.</translation>
    </message>
    <message>
        <source>Nothing was recorded: a number without a metric proves nothing.</source>
        <translation>Rien n’a été enregistré&#xa0;: un nombre sans indicateur ne prouve rien.</translation>
    </message>
    <message>
        <source>Name the metric in the campaign first.</source>
        <translation>Nommez d’abord l’indicateur dans la campagne.</translation>
    </message>
    <message>
        <source>This phase belongs to another campaign.</source>
        <translation>Cette phase appartient à une autre campagne.</translation>
    </message>
    <message>
        <source>This phase is no longer there.</source>
        <translation>Cette phase n’existe plus.</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Cette tâche n’existe plus.</translation>
    </message>
    <message>
        <source>There is no campaign “{name}”.</source>
        <translation>La campagne «&#xa0;{name}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Campagnes existantes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Create one first.</source>
        <translation>Créez-en d’abord une.</translation>
    </message>
    <message>
        <source>This campaign already has phases.</source>
        <translation>Cette campagne a déjà des phases.</translation>
    </message>
    <message>
        <source>They were left as they are.</source>
        <translation>Elles ont été laissées telles quelles.</translation>
    </message>
    <message>
        <source>Remove them first, or go on with them.</source>
        <translation>Supprimez-les d’abord, ou continuez avec elles.</translation>
    </message>
    <message>
        <source>There is already a campaign “{name}”.</source>
        <translation>Une campagne «&#xa0;{name}&#xa0;» existe déjà.</translation>
    </message>
    <message numerus="yes">
        <source>The circle “{name}” holds %n person(s).</source>
        <translation>
            <numerusform>Le cercle «&#xa0;{name}&#xa0;» compte %n personne.</numerusform>
            <numerusform>Le cercle «&#xa0;{name}&#xa0;» compte %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The circle “{name}” is removed.</source>
        <translation>Le cercle «&#xa0;{name}&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>There is no circle yet: everything is for everyone.</source>
        <translation>Pas encore de cercle&#xa0;: tout est pour tout le monde.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message numerus="yes">
        <source>{n} (%n not read)</source>
        <translation>
            <numerusform>{n} (%n non lue)</numerusform>
            <numerusform>{n} (%n non lues)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: it would tell on fewer than five people.</source>
        <translation>Masqué&#xa0;: cela en dirait trop sur moins de cinq personnes.</translation>
    </message>
    <message>
        <source>The circle “{name}” holds fewer than {n} people.</source>
        <translation>Le cercle «&#xa0;{name}&#xa0;» compte moins de {n} personnes.</translation>
    </message>
    <message>
        <source>Give the name of a circle, or --everyone.</source>
        <translation>Donnez le nom d’un cercle, ou --everyone.</translation>
    </message>
    <message>
        <source>Post {id} is for everyone.</source>
        <translation>La publication {id} est pour tous.</translation>
    </message>
    <message>
        <source>Post {id} is for the circle “{name}”.</source>
        <translation>La publication {id} est pour le cercle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Ont participé</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Still taking part</source>
        <translation>Participent encore</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Chasm, 16%: {n}</source>
        <translation>Gouffre, 16&#xa0;%&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{share} of the people the launch is for. Drop-outs stay counted.</source>
        <translation>{share} des personnes visées par le lancement. Les abandons restent comptés.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>It fills in as testers become active: note their states under Testers.</source>
        <translation>Se remplit à mesure que les testeurs deviennent actifs&#xa0;: notez leur état dans Testeurs.</translation>
    </message>
    <message>
        <source>All reactions</source>
        <translation>Toutes les réactions</translation>
    </message>
    <message>
        <source>{name}: {value} on {day}</source>
        <translation>{name}&#xa0;: {value} le {day}</translation>
    </message>
    <message>
        <source>It fills in once posts are published and their counters are read.</source>
        <translation>Se remplit une fois les publications parues et leurs compteurs relevés.</translation>
    </message>
    <message>
        <source>The {n} strongest of {all} are drawn.</source>
        <translation>Les {n} plus fortes sur {all} sont tracées.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Recurring post</source>
        <translation>Publication récurrente</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Cas d’usage</translation>
    </message>
    <message>
        <source>Post idea</source>
        <translation>Idée de publication</translation>
    </message>
    <message>
        <source>{who} {does}, with {whom}</source>
        <translation>{who} {does}, avec {whom}</translation>
    </message>
    <message>
        <source>{who} {does}</source>
        <translation>{who} {does}</translation>
    </message>
    <message>
        <source>the working day before the weekend</source>
        <translation>le jour ouvré avant le week-end</translation>
    </message>
    <message>
        <source>the working day before {holiday}</source>
        <translation>le jour ouvré avant un jour férié ({holiday})</translation>
    </message>
    <message>
        <source>the Monday after days on which no wave runs</source>
        <translation>le lundi après des jours sans vague</translation>
    </message>
    <message>
        <source>it is running: only its end moves</source>
        <translation>elle est en cours&#xa0;: seule sa fin se déplace</translation>
    </message>
    <message>
        <source>by whole weeks, to stay on its weekdays</source>
        <translation>par semaines entières, pour garder ses jours</translation>
    </message>
    <message>
        <source>its people have begun</source>
        <translation>ses testeurs ont commencé</translation>
    </message>
    <message>
        <source>it comes again by itself</source>
        <translation>elle revient d’elle-même</translation>
    </message>
    <message>
        <source>its new time would already have passed</source>
        <translation>sa nouvelle heure serait déjà passée</translation>
    </message>
    <message>
        <source>it is out, on its way, with its server or waits for a decision</source>
        <translation>elle est partie, en route, chez son serveur ou attend une décision</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>The launch itself</source>
        <translation>Le lancement lui-même</translation>
    </message>
    <message>
        <source>A wave</source>
        <translation>Une vague</translation>
    </message>
    <message>
        <source>The opening to everyone</source>
        <translation>L’ouverture à tous</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>No-go</source>
        <translation>No-go</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore examiné</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>No opinion yet</source>
        <translation>Pas encore d’avis</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Favourable with reservations</source>
        <translation>Favorable avec réserves</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>None given in time</source>
        <translation>Aucun dans le délai</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Pas nécessaire ici</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Personal engagement</source>
        <translation>Implication personnelle</translation>
    </message>
    <message>
        <source>Managers tell the objective in the same sentence as the sponsor.</source>
        <translation>Les managers disent l’objectif avec la même phrase que le sponsor.</translation>
    </message>
    <message>
        <source>Each use case says who does what with whom, and by when.</source>
        <translation>Chaque cas d’usage dit qui fait quoi avec qui, et pour quand.</translation>
    </message>
    <message>
        <source>Each use case serves a need that the business has without the network.</source>
        <translation>Chaque cas d’usage sert un besoin que l’entreprise aurait sans le réseau.</translation>
    </message>
    <message>
        <source>The outcome was measured before anything began.</source>
        <translation>Le résultat a été mesuré avant que rien ne commence.</translation>
    </message>
    <message>
        <source>The sponsor has promised something visible, with a day.</source>
        <translation>Le sponsor s’est engagé à un acte visible, à une date.</translation>
    </message>
    <message>
        <source>Everybody gets in from their own workplace in two minutes.</source>
        <translation>Chacun entre en deux minutes depuis son poste de travail.</translation>
    </message>
    <message>
        <source>The first useful thing is done without a manual.</source>
        <translation>La première chose utile se fait sans mode d’emploi.</translation>
    </message>
    <message>
        <source>Who sees what fits on one page, and changes only with notice.</source>
        <translation>Qui voit quoi tient sur une page, et ne change pas sans prévenir.</translation>
    </message>
    <message>
        <source>People can read what is stored about them, where and until when.</source>
        <translation>Chacun peut lire ce qui est conservé sur lui, où et jusqu’à quand.</translation>
    </message>
    <message>
        <source>Who is stuck is helped within a day.</source>
        <translation>Qui est bloqué est aidé dans la journée.</translation>
    </message>
    <message>
        <source>Taking part counts as working time.</source>
        <translation>Participer compte comme du temps de travail.</translation>
    </message>
    <message>
        <source>The rules of the house are written, by those who live with them.</source>
        <translation>Les règles de la maison sont écrites, par ceux qui vivent avec.</translation>
    </message>
    <message>
        <source>At least one meeting or report has moved to the network.</source>
        <translation>Au moins une réunion ou un compte rendu est passé sur le réseau.</translation>
    </message>
    <message>
        <source>Managers are in before their teams.</source>
        <translation>Les managers y sont avant leurs équipes.</translation>
    </message>
    <message>
        <source>How taking part is recognised has been said, without individual scores.</source>
        <translation>La reconnaissance de la participation est dite, sans score individuel.</translation>
    </message>
    <message>
        <source>The first people have volunteered; nobody was ordered.</source>
        <translation>Les premiers sont volontaires&#xa0;; personne n’a été désigné d’office.</translation>
    </message>
    <message>
        <source>Everybody is invited by a named colleague.</source>
        <translation>Chacun est invité par un collègue nommé.</translation>
    </message>
    <message>
        <source>Each kind of person knows what is in it for them.</source>
        <translation>Chaque type de personne sait ce qu’elle y gagne.</translation>
    </message>
    <message>
        <source>Three true stories, told with consent, are ready.</source>
        <translation>Trois récits vrais, racontés avec accord, sont prêts.</translation>
    </message>
    <message>
        <source>It is settled who answers each first question the same day.</source>
        <translation>On sait qui répond dans la journée à chaque première question.</translation>
    </message>
    <message>
        <source>What each person gets out of it is written, and how taking part is recognised.</source>
        <translation>Ce que chacun y gagne est écrit, comme la façon de reconnaître la participation.</translation>
    </message>
    <message>
        <source>Somebody is there whom people want to meet: customers, partners, experts.</source>
        <translation>On y trouve quelqu’un que l’on veut rencontrer&#xa0;: clients, partenaires, experts.</translation>
    </message>
    <message>
        <source>The first people are known, invited in waves, and rumour goes ahead of the news.</source>
        <translation>Les premiers sont connus, invités par vagues, et la rumeur précède l’annonce.</translation>
    </message>
    <message>
        <source>It takes the place of something; messages and channels have a budget.</source>
        <translation>Il remplace quelque chose&#xa0;; messages et canaux ont un budget.</translation>
    </message>
    <message>
        <source>Circles say who reads along, and nobody&apos;s first question stays alone.</source>
        <translation>Les cercles disent qui lit, et aucune première question ne reste seule.</translation>
    </message>
    <message>
        <source>Nobody saw what was in it for them.</source>
        <translation>Personne n’y a vu son intérêt.</translation>
    </message>
    <message>
        <source>It was more interesting outside.</source>
        <translation>C’était plus intéressant ailleurs.</translation>
    </message>
    <message>
        <source>It was announced rather than launched.</source>
        <translation>Il a été annoncé plutôt que lancé.</translation>
    </message>
    <message>
        <source>There was no attention left for it.</source>
        <translation>Il ne restait plus d’attention pour lui.</translation>
    </message>
    <message>
        <source>People did not dare to speak.</source>
        <translation>On n’a pas osé parler.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>pas rempli</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Readiness: {axis}</source>
        <translation>Préparation&#xa0;: {axis}</translation>
    </message>
    <message>
        <source>Objective, metric and its value before are written</source>
        <translation>L’objectif, l’indicateur et sa valeur de départ sont écrits</translation>
    </message>
    <message>
        <source>Each use case has a benefit for the company and for the person</source>
        <translation>Chaque cas d’usage a un bénéfice pour l’entreprise et pour la personne</translation>
    </message>
    <message>
        <source>Each use case serves a business need</source>
        <translation>Chaque cas d’usage sert un besoin de l’entreprise</translation>
    </message>
    <message>
        <source>The sponsor is named and has promised something</source>
        <translation>Le sponsor est nommé et a pris un engagement</translation>
    </message>
    <message>
        <source>The promises that are due are kept</source>
        <translation>Les engagements échus sont tenus</translation>
    </message>
    <message>
        <source>Each of the five reasons of failure has an answer</source>
        <translation>Chacune des cinq raisons d’échec a sa réponse</translation>
    </message>
    <message>
        <source>The works council has been heard, where employees test</source>
        <translation>Le CSE a été consulté, si des salariés testent</translation>
    </message>
    <message>
        <source>The wave has people</source>
        <translation>La vague a des personnes</translation>
    </message>
    <message>
        <source>{share} of the wave before have reported</source>
        <translation>{share} de la vague précédente ont fait leur retour</translation>
    </message>
    <message>
        <source>{share} of its questions were answered within a day</source>
        <translation>{share} de ses questions ont eu une réponse en un jour</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>No limit to the messages in a week</source>
        <translation>Pas de limite au nombre de messages par semaine</translation>
    </message>
    <message numerus="yes">
        <source>At most %n message(s) a week for one audience</source>
        <translation>
            <numerusform>Au plus&#xa0;%n message par semaine pour un même public</numerusform>
            <numerusform>Au plus&#xa0;%n messages par semaine pour un même public</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n channel(s) for one audience</source>
        <translation>
            <numerusform>Au plus&#xa0;%n canal pour un même public</numerusform>
            <numerusform>Au plus&#xa0;%n canaux pour un même public</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet from {start} to {end}</source>
        <translation>Silence de {start} à {end}</translation>
    </message>
    <message>
        <source>{when}: in the quiet hours</source>
        <translation>{when}&#xa0;: pendant les heures de silence</translation>
    </message>
    <message>
        <source>Week of {day}: {count} messages, {limit} at most</source>
        <translation>Semaine du {day}&#xa0;: {count} messages, {limit} au plus</translation>
    </message>
    <message>
        <source>{count} channels from {day} on; people follow {limit} at most</source>
        <translation>{count} canaux à partir du {day}&#xa0;; on en suit {limit} au plus</translation>
    </message>
    <message>
        <source>Wave {number}</source>
        <translation>Vague {number}</translation>
    </message>
    <message>
        <source>Post: {title}</source>
        <translation>Publication&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) out</source>
        <translation>
            <numerusform>%n publication parue</numerusform>
            <numerusform>%n publications parues</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform cannot be reached; what was read before is kept.</source>
        <translation>La plateforme est injoignable&#xa0;; les relevés précédents sont conservés.</translation>
    </message>
    <message>
        <source>The platform asked to wait; it is read again as soon as it allows.</source>
        <translation>La plateforme a demandé d’attendre&#xa0;; elle sera relevée dès qu’elle le permet.</translation>
    </message>
    <message>
        <source>The platform did not answer as it should; it is read again later.</source>
        <translation>La plateforme n’a pas répondu comme prévu&#xa0;; elle sera relevée plus tard.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) may or may not be out.</source>
        <translation>
            <numerusform>%n publication est peut-être parue.</numerusform>
            <numerusform>%n publications sont peut-être parues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and settle</source>
        <translation>Vérifier et trancher</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were refused.</source>
        <translation>
            <numerusform>%n publication a été refusée.</numerusform>
            <numerusform>%n publications ont été refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{post}” waits for approval; it is due on {day}.</source>
        <translation>«&#xa0;{post}&#xa0;» attend une approbation&#xa0;; elle est prévue le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for approval and are due within two days.</source>
        <translation>
            <numerusform>%n publication attend une approbation et est prévue d’ici deux jours.</numerusform>
            <numerusform>%n publications attendent une approbation et sont prévues d’ici deux jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>“{post}” was not approved; it is due on {day}.</source>
        <translation>«&#xa0;{post}&#xa0;» n’a pas été approuvée&#xa0;; elle est prévue le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were not approved and are due within two days.</source>
        <translation>
            <numerusform>%n publication n’a pas été approuvée et est prévue d’ici deux jours.</numerusform>
            <numerusform>%n publications n’ont pas été approuvées et sont prévues d’ici deux jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>It may be out on {account} or not: “{post}”</source>
        <translation>Peut-être parti sur {account}, peut-être pas&#xa0;: «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message>
        <source>{account} refused “{post}”</source>
        <translation>{account} a refusé «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message>
        <source>Not sent in time on {account}: “{post}”</source>
        <translation>Pas envoyé à temps sur {account}&#xa0;: «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) missed their time.</source>
        <translation>
            <numerusform>%n publication a manqué son heure.</numerusform>
            <numerusform>%n publications ont manqué leur heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send or leave out</source>
        <translation>Envoyer ou non</translation>
    </message>
    <message>
        <source>{account} was refused by its platform; nothing is sent by it.</source>
        <translation>{account} a été refusé par sa plateforme&#xa0;; il n’envoie plus rien.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>{why} So “{post}” will not go out.</source>
        <translation>{why} Donc «&#xa0;{post}&#xa0;» ne partira pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the next day will not go out like this. {why}</source>
        <translation>
            <numerusform>%n publication des prochaines 24 heures ne partira pas en l’état. {why}</numerusform>
            <numerusform>%n publications des prochaines 24 heures ne partiront pas en l’état. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>D’ici 24 heures</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are due, but nothing publishes.</source>
        <translation>
            <numerusform>%n publication est à envoyer, mais la diffusion ne tourne pas.</numerusform>
            <numerusform>%n publications sont à envoyer, mais la diffusion ne tourne pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir la boîte d’envoi</translation>
    </message>
    <message>
        <source>The campaign is still a draft. It lacks {what}.</source>
        <translation>La campagne est encore un brouillon. Il lui manque {what}.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Due on {day}: {task}</source>
        <translation>Pour le {day}&#xa0;: {task}</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are overdue.</source>
        <translation>
            <numerusform>%n tâche est en retard.</numerusform>
            <numerusform>%n tâches sont en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Voir le plan</translation>
    </message>
    <message>
        <source>To decide since {day}: {gate}</source>
        <translation>À décider depuis le {day}&#xa0;: {gate}</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) wait for a decision.</source>
        <translation>
            <numerusform>%n jalon attend une décision.</numerusform>
            <numerusform>%n jalons attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised for {day}: {promise}</source>
        <translation>Promis pour le {day}&#xa0;: {promise}</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) should be kept by now.</source>
        <translation>
            <numerusform>%n engagement devrait déjà être tenu.</numerusform>
            <numerusform>%n engagements devraient déjà être tenus.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{metric}” has not been measured since {day}.</source>
        <translation>«&#xa0;{metric}&#xa0;» n’a pas été mesuré depuis le {day}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Record a value</source>
        <translation>Saisir une valeur</translation>
    </message>
    <message>
        <source>The last backup is from {day}.</source>
        <translation>La dernière sauvegarde date du {day}.</translation>
    </message>
    <message>
        <source>The workspace has never been backed up.</source>
        <translation>L’espace de travail n’a jamais été sauvegardé.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>This delivery no longer exists.</source>
        <translation>Cet envoi n’existe plus.</translation>
    </message>
    <message>
        <source>Only unconfirmed deliveries are settled by hand.</source>
        <translation>Seuls les envois non confirmés se tranchent à la main.</translation>
    </message>
    <message>
        <source>This one stands at: {state}. Nothing was changed.</source>
        <translation>État de celui-ci&#xa0;: {state}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This delivery cannot be sent again.</source>
        <translation>Cet envoi ne peut pas être refait.</translation>
    </message>
    <message>
        <source>It stands at: {state}. Nothing was changed.</source>
        <translation>Son état&#xa0;: {state}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write a new post, or settle it first when it is unconfirmed.</source>
        <translation>Écrivez une nouvelle publication ou, s’il n’est pas confirmé, tranchez d’abord.</translation>
    </message>
    <message>
        <source>{account} was removed: nothing goes out by it.</source>
        <translation>{account} a été retiré&#xa0;: plus rien ne part par ce compte.</translation>
    </message>
    <message>
        <source>Give the post to another account, or leave this delivery out.</source>
        <translation>Confiez la publication à un autre compte, ou laissez cet envoi de côté.</translation>
    </message>
    <message>
        <source>This delivery cannot be left out any more.</source>
        <translation>Il est trop tard pour renoncer à cet envoi.</translation>
    </message>
    <message>
        <source>This is not an address of a post.</source>
        <translation>Ce n’est pas l’adresse d’une publication.</translation>
    </message>
    <message>
        <source>Copy the address from the post&apos;s page; it begins with https.</source>
        <translation>Copiez l’adresse de la page de la publication&#xa0;; elle commence par https.</translation>
    </message>
    <message>
        <source>{account} could not be asked for the post.</source>
        <translation>La publication n’a pas pu être cherchée sur {account}.</translation>
    </message>
    <message>
        <source>It stays unconfirmed.</source>
        <translation>L’envoi reste non confirmé.</translation>
    </message>
    <message>
        <source>Look on the network yourself, or try again later.</source>
        <translation>Regardez vous-même sur le réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no playbook “{key}”.</source>
        <translation>Le scénario «&#xa0;{key}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Choose one of these: {keys}.</source>
        <translation>Choisissez parmi&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>There is already a playbook “{name}”.</source>
        <translation>Un scénario «&#xa0;{name}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>The playbook could not be saved in {folder}.</source>
        <translation>Le scénario n’a pas pu être enregistré dans {folder}.</translation>
    </message>
    <message>
        <source>Make the folder one that you may write to.</source>
        <translation>Rendez ce dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>This playbook comes with the application.</source>
        <translation>Ce scénario est fourni avec l’application.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Only playbooks that you have kept yourself can be removed.</source>
        <translation>Seuls les scénarios que vous avez gardés vous-même peuvent être supprimés.</translation>
    </message>
    <message>
        <source>There is another playbook of this name by now.</source>
        <translation>Un autre scénario porte désormais ce nom.</translation>
    </message>
    <message>
        <source>Keep that one under another name first.</source>
        <translation>Gardez d’abord celui-là sous un autre nom.</translation>
    </message>
    <message>
        <source>You have no playbook “{key}” of your own.</source>
        <translation>Vous n’avez pas de scénario personnel «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>The playbook could not be moved in {folder}.</source>
        <translation>Le scénario n’a pas pu être déplacé dans {folder}.</translation>
    </message>
    <message>
        <source>line syntax</source>
        <translation>syntaxe de ligne</translation>
    </message>
    <message>
        <source>The playbook {file} cannot be used.</source>
        <translation>Le scénario {file} est inutilisable.</translation>
    </message>
    <message>
        <source>Its entry “{key}” is missing, misspelt or of the wrong kind. Nothing was changed.</source>
        <translation>Son entrée «&#xa0;{key}&#xa0;» est absente, mal orthographiée ou du mauvais type. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another playbook.</source>
        <translation>Corrigez le fichier, ou choisissez un autre scénario.</translation>
    </message>
    <message>
        <source>This post no longer exists.</source>
        <translation>Cette publication n’existe plus.</translation>
    </message>
    <message>
        <source>This campaign no longer exists.</source>
        <translation>Cette campagne n’existe plus.</translation>
    </message>
    <message>
        <source>The post cannot be scheduled like this.</source>
        <translation>La publication ne peut pas être programmée ainsi.</translation>
    </message>
    <message>
        <source>Nothing was scheduled or changed.</source>
        <translation>Rien n’a été programmé ni modifié.</translation>
    </message>
    <message>
        <source>When should it go out?</source>
        <translation>Quand doit-elle partir&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a date and a time, or send it now.</source>
        <translation>Choisissez une date et une heure, ou envoyez-la maintenant.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>Le fuseau horaire {zone} n’existe pas.</translation>
    </message>
    <message>
        <source>Write it like Europe/Paris.</source>
        <translation>Écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>It may be out on {accounts}: its warning, visibility, pictures and card stay as they are.</source>
        <translation>La publication est peut-être parue sur {accounts}&#xa0;: son avertissement, sa visibilité, ses images et sa carte restent tels quels.</translation>
    </message>
    <message>
        <source>Settle that in the outbox first.</source>
        <translation>Réglez d’abord cela dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>It is already on its way to {accounts}.</source>
        <translation>Elle est déjà en route vers {accounts}.</translation>
    </message>
    <message>
        <source>Only what waits here for its time can be handed over.</source>
        <translation>Seul ce qui attend son heure ici peut être confié au serveur.</translation>
    </message>
    <message>
        <source>An earlier attempt may be out: that is settled first.</source>
        <translation>Une tentative précédente est peut-être parue&#xa0;: il faut d’abord trancher.</translation>
    </message>
    <message>
        <source>It goes out in less than 6 minutes: too near to hand it over.</source>
        <translation>Il part dans moins de 6 minutes&#xa0;: trop tard pour le confier au serveur.</translation>
    </message>
    <message>
        <source>This platform cannot keep a post until its time.</source>
        <translation>Cette plateforme ne sait pas garder une publication jusqu’à son heure.</translation>
    </message>
    <message>
        <source>{server} does not keep posts until their time.</source>
        <translation>{server} ne garde pas les publications jusqu’à leur heure.</translation>
    </message>
    <message>
        <source>A thread cannot be handed over: only its first part would be posted.</source>
        <translation>Un fil ne peut pas être confié au serveur&#xa0;: seule sa première partie serait publiée.</translation>
    </message>
    <message>
        <source>The account has to sign in again first.</source>
        <translation>Le compte doit d’abord se reconnecter.</translation>
    </message>
    <message>
        <source>{count} posts already wait at {server}: it takes no more.</source>
        <translation>{count} publications attendent déjà sur {server}&#xa0;: il n’en prend pas plus.</translation>
    </message>
    <message>
        <source>{a_day} posts already wait at {server} for that day: it takes no more.</source>
        <translation>{a_day} publications attendent déjà sur {server} pour ce jour-là&#xa0;: il n’en prend pas plus.</translation>
    </message>
    <message>
        <source>It cannot be handed over.</source>
        <translation>Impossible de le confier au serveur.</translation>
    </message>
    <message>
        <source>It stays planned here, at its time.</source>
        <translation>Il reste prévu ici, à la même heure.</translation>
    </message>
    <message>
        <source>It was not handed over; nothing was changed.</source>
        <translation>Il n’a pas été confié au serveur&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Hand it over once it is approved.</source>
        <translation>Confiez-le une fois approuvé.</translation>
    </message>
    <message>
        <source>{server} did not take the post.</source>
        <translation>{server} n’a pas pris la publication.</translation>
    </message>
    <message>
        <source>{server} posted it at once.</source>
        <translation>{server} l’a publiée aussitôt.</translation>
    </message>
    <message>
        <source>It does not keep posts until their time, though it speaks like a server that does.</source>
        <translation>Il ne garde pas les publications jusqu’à leur heure, bien qu’il parle comme un serveur qui le fait.</translation>
    </message>
    <message>
        <source>The post counts as published. This account is never asked again to keep one.</source>
        <translation>La publication compte comme publiée. Ce compte ne sera plus jamais sollicité pour en garder une.</translation>
    </message>
    <message>
        <source>It is not known what {server} made of it.</source>
        <translation>On ne sait pas ce que {server} en a fait.</translation>
    </message>
    <message>
        <source>It may come out at its time, or be out already; here it is unconfirmed and is not sent.</source>
        <translation>Elle peut paraître à l’heure prévue, ou être déjà parue&#xa0;; ici, l’envoi est non confirmé et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>It waits at the server of {accounts}, which posts it by itself.</source>
        <translation>Il attend sur le serveur de {accounts}, qui le publiera de lui-même.</translation>
    </message>
    <message>
        <source>The other deliveries were cancelled.</source>
        <translation>Les autres envois ont été annulés.</translation>
    </message>
    <message>
        <source>Take it back first, in the outbox.</source>
        <translation>Reprenez-le d’abord, dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>It was not handed over.</source>
        <translation>Il n’a pas été confié au serveur.</translation>
    </message>
    <message>
        <source>It goes out in less than 6 minutes: its server may be posting it already.</source>
        <translation>Il part dans moins de 6 minutes&#xa0;: son serveur est peut-être déjà en train de le publier.</translation>
    </message>
    <message>
        <source>It stays handed over; nothing was changed.</source>
        <translation>Il reste confié au serveur&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Wait until it is out. If it must not stay, delete it on the network then.</source>
        <translation>Attendez sa parution. S’il ne doit pas rester, supprimez-le alors sur le réseau.</translation>
    </message>
    <message>
        <source>It could not be taken back from {server}.</source>
        <translation>Impossible de le reprendre à {server}.</translation>
    </message>
    <message>
        <source>As far as is known, the server still posts it at its time.</source>
        <translation>Pour autant qu’on sache, le serveur le publiera à l’heure prévue.</translation>
    </message>
    <message>
        <source>{server} still holds the post.</source>
        <translation>{server} garde encore la publication.</translation>
    </message>
    <message>
        <source>If it were sent again, people could see it twice. Nothing was changed.</source>
        <translation>Un nouvel envoi pourrait paraître deux fois. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Take it back first, then send it again.</source>
        <translation>Reprenez-le d’abord, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>By the server&apos;s clock its time is too near. Check the clock of this computer.</source>
        <translation>D’après l’horloge du serveur, son heure est trop proche. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>It asked to wait. Try again later.</source>
        <translation>Il demande d’attendre. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>It could not be reached. Try again later.</source>
        <translation>Il est injoignable. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>It refused the post, or it holds as many as it takes.</source>
        <translation>Il a refusé la publication, ou il en garde déjà autant qu’il en accepte.</translation>
    </message>
    <message>
        <source>Look at the outbox in a moment to see what became of it.</source>
        <translation>Consultez la boîte d’envoi dans un instant pour voir la suite.</translation>
    </message>
    <message>
        <source>Nothing of this post is still to go out.</source>
        <translation>Plus rien de cette publication n’est à envoyer.</translation>
    </message>
    <message>
        <source>What is published, unconfirmed or cancelled is never changed.</source>
        <translation>Ce qui est publié, non confirmé ou annulé n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Write a new post instead.</source>
        <translation>Écrivez plutôt une nouvelle publication.</translation>
    </message>
    <message>
        <source>Only drafts and cancelled posts can be deleted.</source>
        <translation>Seuls les brouillons et les publications annulées peuvent être supprimés.</translation>
    </message>
    <message>
        <source>The post was kept.</source>
        <translation>La publication a été conservée.</translation>
    </message>
    <message>
        <source>Cancel it first; what has been sent stays in the history.</source>
        <translation>Annulez-la d’abord&#xa0;; ce qui est parti reste dans l’historique.</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>Choisissez au moins un compte.</translation>
    </message>
    <message>
        <source>{account} was removed: choose another account.</source>
        <translation>{account} a été retiré&#xa0;: choisissez un autre compte.</translation>
    </message>
    <message>
        <source>{account}: there is no text.</source>
        <translation>{account}&#xa0;: il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>Picture {number} is no longer in the workspace: add it again.</source>
        <translation>L’image {number} n’est plus dans l’espace de travail&#xa0;: ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>Picture {number} has no description: write one, or say that it needs none.</source>
        <translation>L’image {number} n’a pas de description&#xa0;: écrivez-en une, ou dites qu’elle n’en a pas besoin.</translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n byte(s) too long.</source>
        <translation>
            <numerusform>{account}&#xa0;: %n octet de trop.</numerusform>
            <numerusform>{account}&#xa0;: %n octets de trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}, part {number}: %n byte(s) too long.</source>
        <translation>
            <numerusform>{account}, partie {number}&#xa0;: %n octet de trop.</numerusform>
            <numerusform>{account}, partie {number}&#xa0;: %n octets de trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n character(s) too long.</source>
        <translation>
            <numerusform>{account}&#xa0;: %n caractère de trop.</numerusform>
            <numerusform>{account}&#xa0;: %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}, part {number}: %n character(s) too long.</source>
        <translation>
            <numerusform>{account}, partie {number}&#xa0;: %n caractère de trop.</numerusform>
            <numerusform>{account}, partie {number}&#xa0;: %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} cannot limit who sees a post to “{visibility}”.</source>
        <translation>{account} ne peut pas limiter une publication à «&#xa0;{visibility}&#xa0;».</translation>
    </message>
    <message>
        <source>{account} has no threads: write a single post for it.</source>
        <translation>{account} n’a pas de fils&#xa0;: écrivez-y une seule publication.</translation>
    </message>
    <message>
        <source>{account} takes no pictures.</source>
        <translation>{account} ne prend pas d’images.</translation>
    </message>
    <message numerus="yes">
        <source>{account} takes %n picture(s) in a post at most.</source>
        <translation>
            <numerusform>{account} prend au plus %n image par publication.</numerusform>
            <numerusform>{account} prend au plus %n images par publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: the description of picture {number} is %n character(s) too long.</source>
        <translation>
            <numerusform>{account}&#xa0;: la description de l’image {number} a %n caractère de trop.</numerusform>
            <numerusform>{account}&#xa0;: la description de l’image {number} a %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} has no content warnings: yours is the first line of the text.</source>
        <translation>{account} n’a pas d’avertissement de contenu&#xa0;: le vôtre est la première ligne du texte.</translation>
    </message>
    <message>
        <source>{account} shows the pictures and not the link card.</source>
        <translation>{account} montre les images, et non la carte de lien.</translation>
    </message>
    <message>
        <source>{account} makes its own link cards, and the link is not in the text.</source>
        <translation>{account} fait ses propres cartes de lien, et le lien n’est pas dans le texte.</translation>
    </message>
    <message>
        <source>{account} needs you: nothing goes out before it is checked.</source>
        <translation>{account} attend votre action&#xa0;: rien ne part avant sa vérification.</translation>
    </message>
    <message>
        <source>{account}: the sign-in has ended. Sign in again under Accounts.</source>
        <translation>{account}&#xa0;: la connexion a pris fin. Reconnectez-vous dans Comptes.</translation>
    </message>
    <message>
        <source>{account}: the sign-in ends on {time} ({zone}); what comes again later waits until you sign in again.</source>
        <translation>{account}&#xa0;: la connexion prend fin le {time} ({zone})&#xa0;; ce qui revient plus tard attend que vous vous reconnectiez.</translation>
    </message>
    <message>
        <source>{account}: the sign-in ends on {time} ({zone}), before this post goes out.</source>
        <translation>{account}&#xa0;: la connexion prend fin le {time} ({zone}), avant que cette publication parte.</translation>
    </message>
    <message>
        <source>{time} ({zone}) has passed. Choose a later time, or send it now.</source>
        <translation>{time} ({zone}) est passé. Choisissez un autre moment, ou envoyez maintenant.</translation>
    </message>
    <message>
        <source>The clocks of {zone} jump over {time}: it goes out at {real}.</source>
        <translation>{time} n’existe pas dans le fuseau {zone} (changement d’heure)&#xa0;: départ à {real}.</translation>
    </message>
    <message>
        <source>The clocks of {zone} show {time} twice: it goes out the first time ({utc} UTC).</source>
        <translation>{time} revient deux fois dans le fuseau {zone} (changement d’heure)&#xa0;: départ la première fois ({utc} UTC).</translation>
    </message>
    <message>
        <source>{account}: the same text goes or went out within 24 hours of this time.</source>
        <translation>{account}&#xa0;: le même texte part ou est parti à moins de 24 heures de ce moment.</translation>
    </message>
    <message>
        <source>{account}: another post goes out at {time} ({zone}), less than an hour from this one.</source>
        <translation>{account}&#xa0;: une autre publication part le {time} ({zone}), à moins d’une heure de celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n post(s) on {day}, more than its platform takes in a day.</source>
        <translation>
            <numerusform>{account}&#xa0;: %n publication le {day}, plus que sa plateforme n’en accepte en un jour.</numerusform>
            <numerusform>{account}&#xa0;: %n publications le {day}, plus que sa plateforme n’en accepte en un jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n post(s) on {day} is a lot for those who read it.</source>
        <translation>
            <numerusform>{account}&#xa0;: %n publication le {day}, c’est beaucoup pour qui vous lit.</numerusform>
            <numerusform>{account}&#xa0;: %n publications le {day}, c’est beaucoup pour qui vous lit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing is already running.</source>
        <translation>La diffusion est déjà active.</translation>
    </message>
    <message>
        <source>Report of {day} · opening {opening}</source>
        <translation>Rapport du {day} · ouverture le {opening}</translation>
    </message>
    <message>
        <source>Strategic objective</source>
        <translation>Objectif stratégique</translation>
    </message>
    <message>
        <source>Not written yet: without it the figures below prove nothing.</source>
        <translation>Pas encore rédigé&#xa0;: sans lui, les chiffres ci-dessous ne prouvent rien.</translation>
    </message>
    <message>
        <source>Adoption against the plan</source>
        <translation>Adoption et plan</translation>
    </message>
    <message>
        <source>Reactions by channel</source>
        <translation>Réactions par canal</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Ce que disent les chiffres</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} le {day}</translation>
    </message>
    <message>
        <source>Outcome metric</source>
        <translation>Indicateur de résultat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Active testers</source>
        <translation>Testeurs actifs</translation>
    </message>
    <message>
        <source>of those invited</source>
        <translation>des personnes invitées</translation>
    </message>
    <message>
        <source>Active managers</source>
        <translation>Managers actifs</translation>
    </message>
    <message>
        <source>of the managers invited</source>
        <translation>des managers invités</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>planned by today: {plan} · chasm: {chasm}</source>
        <translation>prévu à ce jour&#xa0;: {plan} · gouffre&#xa0;: {chasm}</translation>
    </message>
    <message>
        <source>Progress to the target</source>
        <translation>Progrès vers la cible</translation>
    </message>
    <message>
        <source>from the value before to the target</source>
        <translation>de la valeur de départ à la cible</translation>
    </message>
    <message>
        <source>nobody invited yet</source>
        <translation>personne n’est encore invité</translation>
    </message>
    <message>
        <source>{whom}; too few for a percentage</source>
        <translation>{whom}&#xa0;; trop peu pour un pourcentage</translation>
    </message>
    <message>
        <source>{share} {whom} (95% interval {low} to {high})</source>
        <translation>{share} {whom} (intervalle à 95&#xa0;%&#xa0;: {low} à {high})</translation>
    </message>
    <message>
        <source>Posts and reactions</source>
        <translation>Publications et réactions</translation>
    </message>
    <message numerus="yes">
        <source>%n more post(s) with fewer reactions are not listed.</source>
        <translation>
            <numerusform>%n autre publication, avec moins de réactions, n’est pas listée.</numerusform>
            <numerusform>%n autres publications, avec moins de réactions, ne sont pas listées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been published for everyone yet.</source>
        <translation>Rien n’a encore été publié pour tout le monde.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) hidden, so that nobody can be singled out.</source>
        <translation>
            <numerusform>%n service masqué, pour que personne ne soit identifiable.</numerusform>
            <numerusform>%n services masqués, pour que personne ne soit identifiable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking part by department</source>
        <translation>Participation par service</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message numerus="yes">
        <source>No department has %n people invited yet.</source>
        <translation>
            <numerusform>Aucun service n’a encore %n personne invitée.</numerusform>
            <numerusform>Aucun service n’a encore %n personnes invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active testers are invited people noted as active, reported or done on the day of this report; what a tester did is declared, not measured.</source>
        <translation>Les testeurs actifs sont les personnes invitées notées «&#xa0;Actif&#xa0;», «&#xa0;Retour fait&#xa0;» ou «&#xa0;Terminé&#xa0;» le jour de ce rapport&#xa0;; ce qu’un testeur a fait est déclaré, pas mesuré.</translation>
    </message>
    <message>
        <source>Adoption counts everyone who has taken part at least once, on the day of the first time; people who dropped out stay counted.</source>
        <translation>L’adoption compte chaque personne qui a participé au moins une fois, au jour de la première fois&#xa0;; celles qui ont abandonné restent comptées.</translation>
    </message>
    <message>
        <source>The chasm is 16% of the people the launch is for (Moore): below it, most who take part are early adopters. A slowdown after it is common, not fatal.</source>
        <translation>Le gouffre se situe à 16&#xa0;% des personnes visées par le lancement (Moore)&#xa0;: en deçà, la plupart des participants sont des adopteurs précoces. Un ralentissement ensuite est courant, pas fatal.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals are 95% Wilson intervals. Below ten people no percentage is given. Groups of fewer than %n people are hidden.</source>
        <translation>
            <numerusform>Les intervalles sont des intervalles de Wilson à 95&#xa0;%. En dessous de dix personnes, aucun pourcentage n’est donné. Les groupes de moins de %n personne sont masqués.</numerusform>
            <numerusform>Les intervalles sont des intervalles de Wilson à 95&#xa0;%. En dessous de dix personnes, aucun pourcentage n’est donné. Les groupes de moins de %n personnes sont masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactions are the counters that each platform shows; a dash means not read, never zero.</source>
        <translation>Les réactions sont les compteurs affichés par chaque plateforme&#xa0;; un tiret veut dire non relevé, jamais zéro.</translation>
    </message>
    <message>
        <source>Posts never read: {unread} of {all}. Last reading: {when}.</source>
        <translation>Publications jamais relevées&#xa0;: {unread} sur {all}. Dernier relevé&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Figures that move together do not show that one causes the other.</source>
        <translation>Deux chiffres qui évoluent ensemble ne prouvent pas que l’un cause l’autre.</translation>
    </message>
    <message>
        <source>Extracted on {when} ({zone}). Totals only: this report holds no data about one person.</source>
        <translation>Extrait le {when} ({zone}). Totaux seulement&#xa0;: ce rapport ne contient aucune donnée sur une personne.</translation>
    </message>
    <message>
        <source>The report could not be written to {name}.</source>
        <translation>Le rapport n’a pas pu être écrit dans {name}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Schedule the posts of a campaign that needs approval, or name the posts.</source>
        <translation>Programmez les publications d’une campagne à approuver, ou nommez les publications.</translation>
    </message>
    <message>
        <source>This campaign has no post {id} that is still to go out.</source>
        <translation>Cette campagne n’a pas de publication {id} encore à sortir.</translation>
    </message>
    <message>
        <source>Look at: posts list</source>
        <translation>Voyez&#xa0;: posts list</translation>
    </message>
    <message>
        <source>It was left as it is; no review was made.</source>
        <translation>Cela a été laissé tel quel&#xa0;; aucune relecture n’a été préparée.</translation>
    </message>
    <message>
        <source>Choose another folder or file name.</source>
        <translation>Choisissez un autre dossier ou nom de fichier.</translation>
    </message>
    <message>
        <source>The review could not be written to {name}.</source>
        <translation>La relecture n’a pas pu être écrite dans {name}.</translation>
    </message>
    <message>
        <source>Nothing in the workspace was changed.</source>
        <translation>Rien n’a été modifié dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Vérifiez que le fichier est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>{name} is not a review.</source>
        <translation>{name} n’est pas une relecture.</translation>
    </message>
    <message>
        <source>Give the folder or the .zip file as it came, with review.html and review.json.</source>
        <translation>Donnez le dossier ou le fichier .zip tel qu’il est arrivé, avec review.html et review.json.</translation>
    </message>
    <message>
        <source>This review was changed after it was made.</source>
        <translation>Cette relecture a été modifiée après sa préparation.</translation>
    </message>
    <message>
        <source>What it shows is not what was given out; nothing was decided.</source>
        <translation>Elle ne montre pas ce qui a été remis&#xa0;; rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>{name} is not a decision about a review.</source>
        <translation>{name} n’est pas une décision sur une relecture.</translation>
    </message>
    <message>
        <source>Give the file that the reviewer&apos;s page saved, as it came.</source>
        <translation>Donnez le fichier enregistré par la page de relecture, tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source>This decision is about a review that this workspace has not made.</source>
        <translation>Cette décision porte sur une relecture que cet espace de travail n’a pas préparée.</translation>
    </message>
    <message>
        <source>Open the workspace that it belongs to, or ask for the right file.</source>
        <translation>Ouvrez l’espace de travail auquel elle appartient, ou demandez le bon fichier.</translation>
    </message>
    <message>
        <source>A decision about this review came back on {day}; its code is used up.</source>
        <translation>Une décision sur cette relecture est revenue le {day}&#xa0;; son code a servi.</translation>
    </message>
    <message>
        <source>Send what still waits for review again.</source>
        <translation>Renvoyez en relecture ce qui attend encore.</translation>
    </message>
    <message>
        <source>This decision does not carry the right code, or it was changed on its way.</source>
        <translation>Cette décision ne porte pas le bon code, ou elle a été modifiée en chemin.</translation>
    </message>
    <message>
        <source>Ask the reviewer, on another way than this file came, whether it is theirs and to do it again.</source>
        <translation>Demandez à la personne qui relit, par une autre voie que celle du fichier, si c’est le sien et de recommencer.</translation>
    </message>
    <message>
        <source>The reviewer was shown something else than what was given out.</source>
        <translation>La personne qui relit a vu autre chose que ce qui a été remis.</translation>
    </message>
    <message>
        <source>Send the posts for review again, on a way that does not change files.</source>
        <translation>Renvoyez les publications en relecture, par une voie qui ne modifie pas les fichiers.</translation>
    </message>
    <message>
        <source>All that this decision is about has changed since, or is gone.</source>
        <translation>Tout ce dont parle cette décision a changé depuis, ou n’existe plus.</translation>
    </message>
    <message>
        <source>Send the posts for review again.</source>
        <translation>Renvoyez les publications en relecture.</translation>
    </message>
    <message>
        <source>This is not the code: it is mistyped.</source>
        <translation>Ce n’est pas le code&#xa0;: il est mal tapé.</translation>
    </message>
    <message>
        <source>It has three groups of four letters and digits, such as 7KQ2-M9XF-HT4C.</source>
        <translation>Il a trois groupes de quatre lettres et chiffres, comme 7KQ2-M9XF-HT4C.</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Qui décide&#xa0;?</translation>
    </message>
    <message>
        <source>Give the reviewer&apos;s name.</source>
        <translation>Donnez le nom de la personne qui relit.</translation>
    </message>
    <message>
        <source>This review has no post {number}.</source>
        <translation>Cette relecture n’a pas de publication {number}.</translation>
    </message>
    <message>
        <source>The posts are numbered as on the page, from 1.</source>
        <translation>Les publications sont numérotées comme sur la page, à partir de 1.</translation>
    </message>
    <message>
        <source>Post {number} is both approved and refused.</source>
        <translation>La publication {number} est à la fois approuvée et refusée.</translation>
    </message>
    <message>
        <source>Say one of them.</source>
        <translation>Dites l’un des deux.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Approve, refuse or comment at least one post.</source>
        <translation>Approuvez, refusez ou commentez au moins une publication.</translation>
    </message>
    <message>
        <source>Nothing runs in the background.</source>
        <translation>Rien ne tourne en arrière-plan.</translation>
    </message>
    <message>
        <source>There is already something at {name}.</source>
        <translation>Il y a déjà quelque chose à l’emplacement {name}.</translation>
    </message>
    <message>
        <source>It was left as it is; the decision was not saved.</source>
        <translation>Il a été laissé tel quel&#xa0;; la décision n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>The decision could not be written to {name}.</source>
        <translation>La décision n’a pas pu être écrite dans {name}.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>This wave belongs to another campaign.</source>
        <translation>Cette vague appartient à une autre campagne.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>Le {day} n’est pas encore venu.</translation>
    </message>
    <message>
        <source>No state was changed.</source>
        <translation>Aucun état n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Choisissez aujourd’hui ou un jour antérieur.</translation>
    </message>
    <message>
        <source>This circle is gone.</source>
        <translation>Ce cercle n’existe plus.</translation>
    </message>
    <message>
        <source>There is no circle “{name}”.</source>
        <translation>Il n’y a pas de cercle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The circles are: {choices}.</source>
        <translation>Les cercles sont&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>This campaign is gone.</source>
        <translation>Cette campagne n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are for “{name}”.</source>
        <translation>
            <numerusform>%n publication est destinée à «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%n publications sont destinées à «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Without their circle they would be for everyone: nothing was changed.</source>
        <translation>Sans leur cercle, elles seraient pour tout le monde&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say first whom they are for, or delete them.</source>
        <translation>Dites d’abord à qui elles sont destinées, ou supprimez-les.</translation>
    </message>
    <message>
        <source>That is no kind of person.</source>
        <translation>Ce n’est pas un type de personne.</translation>
    </message>
    <message>
        <source>The kinds are: {choices}.</source>
        <translation>Les types sont&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>A circle needs a name.</source>
        <translation>Un cercle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>“{name}” would be everyone.</source>
        <translation>«&#xa0;{name}&#xa0;» serait tout le monde.</translation>
    </message>
    <message>
        <source>Choose at least one unit, level or kind of person.</source>
        <translation>Choisissez au moins un service, un niveau ou un type de personne.</translation>
    </message>
    <message>
        <source>A part of this post is out.</source>
        <translation>Une partie de cette publication est parue.</translation>
    </message>
    <message>
        <source>Whom it was for cannot be changed any more.</source>
        <translation>Ses destinataires ne peuvent plus changer.</translation>
    </message>
    <message>
        <source>This circle belongs to another campaign.</source>
        <translation>Ce cercle appartient à une autre campagne.</translation>
    </message>
    <message>
        <source>Whom the post is for was not changed.</source>
        <translation>Les destinataires de la publication n’ont pas changé.</translation>
    </message>
    <message>
        <source>{accounts} can be read from outside the circle.</source>
        <translation>{accounts} peut être lu hors du cercle.</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>the circle “{name}”</source>
        <translation>le cercle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Meant for {who}: nobody is in it.</source>
        <translation>Pour {who}&#xa0;: il n’y a personne.</translation>
    </message>
    <message>
        <source>Meant for {who}: fewer than {n} people.</source>
        <translation>Pour {who}&#xa0;: moins de {n} personnes.</translation>
    </message>
    <message numerus="yes">
        <source>Meant for {who}: %n people</source>
        <translation>
            <numerusform>Pour {who}&#xa0;: %n personne</numerusform>
            <numerusform>Pour {who}&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n}</source>
        <translation>{name} {n}</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>sans service</translation>
    </message>
    <message>
        <source>elsewhere {n}</source>
        <translation>ailleurs {n}</translation>
    </message>
    <message>
        <source>All of them are external.</source>
        <translation>Toutes sont externes.</translation>
    </message>
    <message>
        <source>Fewer than {n} of them are external.</source>
        <translation>Moins de {n} d’entre elles sont externes.</translation>
    </message>
    <message>
        <source>Nearly all of them are external.</source>
        <translation>Presque toutes sont externes.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are external.</source>
        <translation>
            <numerusform>%n d’entre elles est externe.</numerusform>
            <numerusform>%n d’entre elles sont externes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a circle “{name}” already.</source>
        <translation>Il existe déjà un cercle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>{name} already has this address.</source>
        <translation>{name} a déjà cette adresse.</translation>
    </message>
    <message>
        <source>Give another address, or edit that person.</source>
        <translation>Donnez une autre adresse, ou modifiez cette personne.</translation>
    </message>
    <message>
        <source>Nobody can go to “{state}” from here.</source>
        <translation>Personne ne peut passer d’ici à «&#xa0;{state}&#xa0;».</translation>
    </message>
    <message>
        <source>They are: {states}. Nothing was changed.</source>
        <translation>États actuels&#xa0;: {states}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>States go forward, or one step back.</source>
        <translation>On avance d’état en état, ou l’on recule d’un seul.</translation>
    </message>
    <message>
        <source>Post still to go out: “{text}”</source>
        <translation>Publication à venir&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Account in use: {name}</source>
        <translation>Compte en usage&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Something in use still names this person.</source>
        <translation>Quelque chose en usage nomme encore cette personne.</translation>
    </message>
    <message>
        <source>Nothing was erased. {first}</source>
        <translation>Rien n’a été effacé. {first}</translation>
    </message>
    <message>
        <source>Change or delete these posts and accounts, then erase.</source>
        <translation>Modifiez ou supprimez ces publications et ces comptes, puis effacez.</translation>
    </message>
    <message>
        <source>This person is gone.</source>
        <translation>Cette personne n’existe plus.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Relancez la recherche.</translation>
    </message>
    <message>
        <source>This address was erased on request.</source>
        <translation>Cette adresse a été effacée sur demande.</translation>
    </message>
    <message>
        <source>Nothing is kept under it.</source>
        <translation>Rien n’est conservé sous cette adresse.</translation>
    </message>
    <message>
        <source>Nobody here has this address.</source>
        <translation>Personne ici n’a cette adresse.</translation>
    </message>
    <message>
        <source>Check it, or look the person up by name: testers list --query NAME</source>
        <translation>Vérifiez-la, ou cherchez la personne par son nom&#xa0;: testers list --query NOM</translation>
    </message>
    <message>
        <source>There is no notice “{name}”.</source>
        <translation>Il n’y a pas de notice «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Publish it first, or check its name.</source>
        <translation>Publiez-la d’abord, ou vérifiez son nom.</translation>
    </message>
    <message>
        <source>A notice needs a name and a text.</source>
        <translation>Une notice a besoin d’un nom et d’un texte.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Rien n’a été publié.</translation>
    </message>
    <message>
        <source>Fill both in.</source>
        <translation>Remplissez les deux.</translation>
    </message>
    <message>
        <source>This is what version {version} says already.</source>
        <translation>C’est déjà ce que dit la version {version}.</translation>
    </message>
    <message>
        <source>Change the text, then publish it.</source>
        <translation>Modifiez le texte, puis publiez-le.</translation>
    </message>
    <message>
        <source>An agreement needs a proof.</source>
        <translation>Un accord a besoin d’une preuve.</translation>
    </message>
    <message>
        <source>Say how it was given: a signed form, an e-mail of a day, a ticked box.</source>
        <translation>Dites comment il a été donné&#xa0;: formulaire signé, courriel daté, case cochée.</translation>
    </message>
    <message>
        <source>If the person asked to come back, let them in under Privacy first.</source>
        <translation>Si la personne a demandé à revenir, laissez-la d’abord revenir, sous Confidentialité</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>«&#xa0;{email}&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>The person was not saved.</source>
        <translation>La personne n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>Écrivez-la comme nom@example.org.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne doit avoir un nom.</translation>
    </message>
    <message>
        <source>Somebody outside is a customer, a partner, or not said.</source>
        <translation>Une personne externe est cliente, partenaire, ou ce n’est pas précisé.</translation>
    </message>
    <message>
        <source>Why: {purpose}. Seen by: {who}.</source>
        <translation>Pourquoi&#xa0;: {purpose}. Vu par&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Texts that name you</source>
        <translation>Textes qui vous nomment</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>You may have this put right, object to being counted in statistics, or have it erased. Ask whoever sent you this page. Nothing here was used to evaluate you.</source>
        <translation>Vous pouvez faire corriger ces données, vous opposer à être compté dans les statistiques, ou les faire effacer. Adressez-vous à la personne qui vous a envoyé cette page. Rien de tout cela n’a servi à vous évaluer.</translation>
    </message>
    <message>
        <source>What is kept about {name}</source>
        <translation>Ce qui est conservé sur {name}</translation>
    </message>
    <message>
        <source>Written on {day}. Copies made outside the program are not in it.</source>
        <translation>Écrit le {day}. Les copies faites hors du programme n’y figurent pas.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Line {line}: “{state}” is not known as a state, so it becomes a draft.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{state}&#xa0;» n’est pas un état connu, elle devient donc un brouillon.</translation>
    </message>
    <message>
        <source>Its state says that it is out or cancelled, so it is left out.</source>
        <translation>Son état dit qu’elle est publiée ou annulée&#xa0;: elle est donc laissée de côté.</translation>
    </message>
    <message>
        <source>There is no date: import it as a draft, or give it one.</source>
        <translation>Il n’y a pas de date&#xa0;: importez-la comme brouillon, ou donnez-lui une date.</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Ligne {line}&#xa0;: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are in already; the same file again goes on from there.</source>
        <translation>
            <numerusform>%n publication est déjà reprise&#xa0;; le même fichier, importé de nouveau, continue à partir de là.</numerusform>
            <numerusform>%n publications sont déjà reprises&#xa0;; le même fichier, importé de nouveau, continue à partir de là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Dates are read with the day first: in line {line}, {day}.</source>
        <translation>Les dates sont lues avec le jour en premier&#xa0;: à la ligne {line}, {day}.</translation>
    </message>
    <message>
        <source>Dates are read with the month first: in line {line}, {day}.</source>
        <translation>Les dates sont lues avec le mois en premier&#xa0;: à la ligne {line}, {day}.</translation>
    </message>
    <message>
        <source>No column holds the e-mail addresses.</source>
        <translation>Aucune colonne ne contient les adresses e-mail.</translation>
    </message>
    <message>
        <source>People are told apart by their address, so nothing was imported.</source>
        <translation>Les personnes se distinguent par leur adresse&#xa0;; rien n’a donc été importé.</translation>
    </message>
    <message>
        <source>No column holds the texts of the posts.</source>
        <translation>Aucune colonne ne contient les textes des publications.</translation>
    </message>
    <message>
        <source>No column holds what was said.</source>
        <translation>Aucune colonne ne contient ce qui a été dit.</translation>
    </message>
    <message>
        <source>Say which one it is. The columns are: {choices}.</source>
        <translation>Indiquez laquelle. Les colonnes sont&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>il n’y a pas de texte</translation>
    </message>
    <message>
        <source>“{word}” is no kind of feedback</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas un type de retour</translation>
    </message>
    <message>
        <source>there is no wave “{wave}”</source>
        <translation>il n’y a pas de vague «&#xa0;{wave}&#xa0;»</translation>
    </message>
    <message>
        <source>nobody in the directory has the address {address}</source>
        <translation>personne dans l’annuaire n’a l’adresse {address}</translation>
    </message>
    <message>
        <source>“{word}” is neither yes nor no</source>
        <translation>«&#xa0;{word}&#xa0;» n’est ni oui ni non</translation>
    </message>
    <message>
        <source>“{text}” is not a date</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>{day} is still to come</source>
        <translation>le {day} n’est pas encore venu</translation>
    </message>
    <message>
        <source>Feedback has no field “{name}”.</source>
        <translation>Un retour n’a pas de champ «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A post has no field “{name}”.</source>
        <translation>Une publication n’a pas de champ «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A person has no field “{name}”.</source>
        <translation>Une personne n’a pas de champ «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat the address of an earlier line and were merged into it: {lines}.</source>
        <translation>
            <numerusform>%n ligne reprend l’adresse d’une ligne précédente et y a été fusionnée&#xa0;: {lines}.</numerusform>
            <numerusform>%n lignes reprennent l’adresse d’une ligne précédente et y ont été fusionnées&#xa0;: {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a formula without a value and were left out: lines {lines}.</source>
        <translation>
            <numerusform>%n cellule contient une formule sans valeur et a été ignorée&#xa0;: ligne {lines}.</numerusform>
            <numerusform>%n cellules contiennent une formule sans valeur et ont été ignorées&#xa0;: lignes {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “{column}” are neither yes nor no, first on line {line}: “{cell}”.</source>
        <translation>
            <numerusform>%n cellule de «&#xa0;{column}&#xa0;» n’est ni oui ni non, ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;».</numerusform>
            <numerusform>%n cellules de «&#xa0;{column}&#xa0;» ne sont ni oui ni non, la première ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “{column}” name no kind of person, first on line {line}: “{cell}”.</source>
        <translation>
            <numerusform>%n cellule de «&#xa0;{column}&#xa0;» ne nomme pas un type de personne, ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;».</numerusform>
            <numerusform>%n cellules de «&#xa0;{column}&#xa0;» ne nomment pas un type de personne, d’abord ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff number(s) stand beside several addresses; nobody is recognised by them: {numbers}.</source>
        <translation>
            <numerusform>%n matricule figure avec plusieurs adresses&#xa0;; il ne fait reconnaître personne&#xa0;: {numbers}.</numerusform>
            <numerusform>%n matricules figurent avec plusieurs adresses&#xa0;; ils ne font reconnaître personne&#xa0;: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have another address; their staff number told.</source>
        <translation>
            <numerusform>%n personne a une autre adresse&#xa0;; son matricule l’a fait reconnaître.</numerusform>
            <numerusform>%n personnes ont une autre adresse&#xa0;; leur matricule les a fait reconnaître.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column says who is a manager: %n were marked as managers by their level.</source>
        <translation>
            <numerusform>Aucune colonne ne dit qui est manager&#xa0;: %n personne marquée d’après son niveau.</numerusform>
            <numerusform>Aucune colonne ne dit qui est manager&#xa0;: %n personnes marquées d’après leur niveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no name; theirs was made from the address.</source>
        <translation>
            <numerusform>%n personne n’a pas de nom&#xa0;; il a été tiré de l’adresse.</numerusform>
            <numerusform>%n personnes n’ont pas de nom&#xa0;; il a été tiré de l’adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) look garbled: on line {line}, “{text}” was probably “{better}”.</source>
        <translation>
            <numerusform>%n ligne semble altérée&#xa0;: ligne {line}, «&#xa0;{text}&#xa0;» était sans doute «&#xa0;{better}&#xa0;».</numerusform>
            <numerusform>%n lignes semblent altérées&#xa0;: ligne {line}, «&#xa0;{text}&#xa0;» était sans doute «&#xa0;{better}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file again as “CSV UTF-8” or .xlsx, then import that one.</source>
        <translation>Réenregistrez le fichier en «&#xa0;CSV UTF-8&#xa0;» ou en .xlsx, puis importez celui-ci.</translation>
    </message>
    <message>
        <source>This wave is no longer there.</source>
        <translation>Cette vague n’existe plus.</translation>
    </message>
    <message>
        <source>Look at the board again.</source>
        <translation>Regardez de nouveau le tableau.</translation>
    </message>
    <message>
        <source>There is no wave {number}.</source>
        <translation>La vague {number} n’existe pas.</translation>
    </message>
    <message>
        <source>Look at the list of waves, or plan more of them.</source>
        <translation>Consultez la liste des vagues, ou prévoyez-en d’autres.</translation>
    </message>
    <message>
        <source>The sizes of the waves are not usable.</source>
        <translation>Les tailles des vagues sont inutilisables.</translation>
    </message>
    <message>
        <source>Give one number of people for each wave, such as 50,90,90.</source>
        <translation>Donnez un nombre de personnes par vague, par exemple 50,90,90.</translation>
    </message>
    <message>
        <source>A wave lasts from 1 to 52 weeks.</source>
        <translation>Une vague dure de 1 à 52 semaines.</translation>
    </message>
    <message>
        <source>Give another length.</source>
        <translation>Donnez une autre durée.</translation>
    </message>
    <message>
        <source>The seed of the lot must be a positive whole number.</source>
        <translation>La graine du tirage doit être un entier positif.</translation>
    </message>
    <message>
        <source>Leave it out to have one drawn.</source>
        <translation>Sans graine donnée, une graine est tirée.</translation>
    </message>
    <message>
        <source>The participation must be between 0 and 100 %.</source>
        <translation>La participation doit être comprise entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Give one such as 0.35.</source>
        <translation>Donnez-la par exemple ainsi&#xa0;: 0,35.</translation>
    </message>
    <message>
        <source>The animators or capacities do not fit the waves.</source>
        <translation>Les animateurs ou les capacités ne correspondent pas aux vagues.</translation>
    </message>
    <message>
        <source>Give one number for all waves, or one for each of them.</source>
        <translation>Donnez un nombre pour toutes les vagues, ou un pour chacune.</translation>
    </message>
    <message>
        <source>An animator follows at least one person.</source>
        <translation>Un animateur suit au moins une personne.</translation>
    </message>
    <message>
        <source>The length of the waiting list is not usable.</source>
        <translation>La longueur de la liste d’attente n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Donnez 0 ou davantage.</translation>
    </message>
    <message>
        <source>There is no department “{name}”.</source>
        <translation>Il n’y a pas de service «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>Cette personne n’est plus là.</translation>
    </message>
    <message>
        <source>Nobody here has the address {address}.</source>
        <translation>Personne ici n’a l’adresse {address}.</translation>
    </message>
    <message>
        <source>Look for the person with: testers list --query NAME</source>
        <translation>Cherchez-la avec&#xa0;: testers list --query NOM</translation>
    </message>
    <message>
        <source>These days are not usable.</source>
        <translation>Ces jours ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>Give a last day that is on or after the first, within two years.</source>
        <translation>Donnez un dernier jour égal ou postérieur au premier, dans les deux ans.</translation>
    </message>
    <message>
        <source>These days are no longer there.</source>
        <translation>Ces jours ne sont plus là.</translation>
    </message>
    <message>
        <source>Look at the list of unavailable days again.</source>
        <translation>Regardez à nouveau la liste des jours indisponibles.</translation>
    </message>
    <message>
        <source>Nobody here can be given a wave.</source>
        <translation>Personne ici ne peut recevoir une vague.</translation>
    </message>
    <message>
        <source>Only volunteers without a wave can; nothing was changed.</source>
        <translation>Seuls les volontaires sans vague le peuvent&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Mark them as volunteers under Testers, or move them by hand.</source>
        <translation>Marquez-les comme volontaires dans Testeurs, ou déplacez-les à la main.</translation>
    </message>
    <message>
        <source>People of wave {number} are already invited.</source>
        <translation>Des personnes de la vague {number} sont déjà invitées.</translation>
    </message>
    <message>
        <source>Give a size for each wave up to that one.</source>
        <translation>Donnez une taille à chaque vague jusqu’à celle-ci.</translation>
    </message>
    <message>
        <source>There is nobody to draw from yet.</source>
        <translation>Il n’y a encore personne à tirer au sort.</translation>
    </message>
    <message>
        <source>The directory is empty; no wave was changed.</source>
        <translation>L’annuaire est vide&#xa0;; aucune vague n’a été modifiée.</translation>
    </message>
    <message>
        <source>Import people under Testers first.</source>
        <translation>Importez d’abord des personnes dans Testeurs.</translation>
    </message>
    <message>
        <source>Every volunteer is already invited.</source>
        <translation>Tous les volontaires sont déjà invités.</translation>
    </message>
    <message>
        <source>Waves are drawn among volunteers only; no wave was changed.</source>
        <translation>Les vagues se tirent parmi les seuls volontaires&#xa0;; aucune vague n’a été modifiée.</translation>
    </message>
    <message>
        <source>Call for more volunteers, or place people by hand.</source>
        <translation>Appelez d’autres volontaires, ou placez des personnes à la main.</translation>
    </message>
    <message>
        <source>Nobody has volunteered yet.</source>
        <translation>Personne ne s’est encore porté volontaire.</translation>
    </message>
    <message>
        <source>Import a file with a column that says who volunteers (yes or no), mark people as volunteers under Testers, or place people by hand.</source>
        <translation>Importez un fichier avec une colonne qui dit qui est volontaire (oui ou non), marquez des volontaires dans Testeurs, ou placez des personnes à la main.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people are already invited.</source>
        <translation>
            <numerusform>%n de ces personnes est déjà invitée.</numerusform>
            <numerusform>%n de ces personnes sont déjà invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep their wave; nothing was changed.</source>
        <translation>Elles gardent leur vague&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Move them to another wave, or note under Testers that they dropped out.</source>
        <translation>Déplacez-les dans une autre vague, ou notez leur abandon dans Testeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n people of this wave are already invited.</source>
        <translation>
            <numerusform>%n personne de cette vague est déjà invitée.</numerusform>
            <numerusform>%n personnes de cette vague sont déjà invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wave was left as it is.</source>
        <translation>La vague a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Move them to another wave first.</source>
        <translation>Déplacez-les d’abord dans une autre vague.</translation>
    </message>
    <message>
        <source>A wave is for at least one person.</source>
        <translation>Une vague compte au moins une personne.</translation>
    </message>
    <message>
        <source>Give a larger number.</source>
        <translation>Donnez un nombre plus grand.</translation>
    </message>
    <message>
        <source>The wave would end before it starts.</source>
        <translation>La vague finirait avant de commencer.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invité par</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Sans service</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Sans niveau</translation>
    </message>
    <message>
        <source>Volunteers were drawn by lot (seed {seed}), each department and level by its share.</source>
        <translation>Volontaires tirés au sort (graine {seed}), chaque service et niveau selon sa part.</translation>
    </message>
    <message>
        <source>{wave} is empty.</source>
        <translation>{wave} est vide.</translation>
    </message>
    <message>
        <source>{wave} has {filled} of {size} people.</source>
        <translation>{wave}&#xa0;: {filled} personnes sur {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n manager(s) came first.</source>
        <translation>
            <numerusform>%n manager est passé en premier.</numerusform>
            <numerusform>%n managers sont passés en premier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in it have not volunteered.</source>
        <translation>
            <numerusform>%n personne n’est pas volontaire.</numerusform>
            <numerusform>%n personnes ne sont pas volontaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay empty: no volunteer is left.</source>
        <translation>
            <numerusform>%n place reste vide&#xa0;: il n’y a plus de volontaire.</numerusform>
            <numerusform>%n places restent vides&#xa0;: il n’y a plus de volontaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are empty.</source>
        <translation>
            <numerusform>%n place est vide.</numerusform>
            <numerusform>%n places sont vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>{invited} people are invited so that {target} take part.</source>
        <translation>{invited} personnes sont invitées pour que {target} participent.</translation>
    </message>
    <message>
        <source>Its animators can follow {n} people.</source>
        <translation>Ses animateurs peuvent suivre {n} personnes.</translation>
    </message>
    <message>
        <source>Short, with no volunteer left there: {groups}.</source>
        <translation>Incomplète, faute de volontaires&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>Under their share: {groups}.</source>
        <translation>Sous leur part&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>Already invited: keeps their wave.</source>
        <translation>Déjà invité(e)&#xa0;: garde sa vague.</translation>
    </message>
    <message>
        <source>A manager: comes no later than the department.</source>
        <translation>Manager&#xa0;: ne vient pas après son service.</translation>
    </message>
    <message>
        <source>Drawn by lot for their department and level.</source>
        <translation>Tiré(e) au sort pour son service et son niveau.</translation>
    </message>
    <message>
        <source>Drawn by lot; the wave has more of this group because others lack volunteers.</source>
        <translation>Tiré(e) au sort&#xa0;; la vague compte plus de ce groupe, faute de volontaires ailleurs.</translation>
    </message>
    <message>
        <source>No seat, but on the waiting list.</source>
        <translation>Sans place, mais sur la liste d’attente.</translation>
    </message>
    <message>
        <source>No seat: the lot drew others of their group.</source>
        <translation>Sans place&#xa0;: le sort en a désigné d’autres du même groupe.</translation>
    </message>
    <message>
        <source>Away during every wave.</source>
        <translation>Absent(e) pendant toutes les vagues.</translation>
    </message>
    <message>
        <source>External: not drawn with employees.</source>
        <translation>Externe&#xa0;: pas tiré(e) avec les salariés.</translation>
    </message>
    <message>
        <source>Has not volunteered.</source>
        <translation>Ne s’est pas porté(e) volontaire.</translation>
    </message>
    <message numerus="yes">
        <source>Place {rank} of {of} in the lot, for %n seat(s).</source>
        <translation>
            <numerusform>Place {rank} sur {of} au tirage, pour %n place.</numerusform>
            <numerusform>Place {rank} sur {of} au tirage, pour %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names that colleagues gave were used; they are erased when the waves are drawn.</source>
        <translation>Les noms donnés par des collègues ont servi&#xa0;; ils sont effacés au tirage des vagues.</translation>
    </message>
    <message numerus="yes">
        <source>%n external volunteer(s) are not drawn with employees.</source>
        <translation>
            <numerusform>%n volontaire externe n’est pas tiré avec les salariés.</numerusform>
            <numerusform>%n volontaires externes ne sont pas tirés avec les salariés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them a wave of their own, or ask for mixed waves.</source>
        <translation>Donnez-leur une vague à eux, ou demandez des vagues mixtes.</translation>
    </message>
    <message>
        <source>There is only one department: none can be kept for comparison.</source>
        <translation>Il n’y a qu’un service&#xa0;: aucun ne peut servir de comparaison.</translation>
    </message>
    <message numerus="yes">
        <source>{department} (%n person(s)) is kept for comparison: nobody of it is drawn.</source>
        <translation>
            <numerusform>{department} (%n personne) sert de comparaison&#xa0;: personne n’y est tiré.</numerusform>
            <numerusform>{department} (%n personnes) sert de comparaison&#xa0;: personne n’y est tiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are already invited, so the comparison is weaker.</source>
        <translation>
            <numerusform>%n de ces personnes est déjà invitée&#xa0;: la comparaison en est affaiblie.</numerusform>
            <numerusform>%n de ces personnes sont déjà invitées&#xa0;: la comparaison en est affaiblie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{wave}: {wanted} people were asked for, but its animators can follow {n}.</source>
        <translation>{wave}&#xa0;: {wanted} personnes demandées, mais ses animateurs peuvent en suivre {n}.</translation>
    </message>
    <message>
        <source>{part} of {all} people took part in the waves that have ended.</source>
        <translation>{part} personnes sur {all} ont participé aux vagues terminées.</translation>
    </message>
    <message>
        <source>No wave has ended yet, so this is a careful guess.</source>
        <translation>Aucune vague n’est encore terminée&#xa0;: c’est une estimation prudente.</translation>
    </message>
    <message>
        <source>{n} people are invited: if {rate} of them take part, that is {some}, not {target}.</source>
        <translation>{n} personnes sont invitées&#xa0;: si {rate} d’entre elles participent, cela fait {some}, et non {target}.</translation>
    </message>
    <message>
        <source>{n} people are invited so that {target} take part, if {rate} of them do.</source>
        <translation>{n} personnes sont invitées pour que {target} participent, si {rate} d’entre elles le font.</translation>
    </message>
    <message>
        <source>If {rate} of the invited take part, that is {n} of {size} in wave 1.</source>
        <translation>Si {rate} des invités participent, cela fait {n} sur {size} dans la vague 1.</translation>
    </message>
    <message>
        <source>For {size} to take part, invite {n}.</source>
        <translation>Pour que {size} participent, invitez-en {n}.</translation>
    </message>
    <message>
        <source>In {groups} people come before one of their managers, because some of them are already invited.</source>
        <translation>Dans {groups}, des personnes passent avant un de leurs managers, car certaines sont déjà invitées.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are away while seats stay empty.</source>
        <translation>
            <numerusform>%n volontaire est absent alors que des places restent vides.</numerusform>
            <numerusform>%n volontaires sont absents alors que des places restent vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{wave} keeps its dates, with %n closed day(s) in it.</source>
        <translation>
            <numerusform>{wave} garde ses dates, malgré %n jour fermé.</numerusform>
            <numerusform>{wave} garde ses dates, malgré %n jours fermés.</numerusform>
        </translation>
    </message>
    <message>
        <source>By wave 2 nobody stands for {groups}: no volunteer there is free.</source>
        <translation>À la vague 2, personne ne représente {groups}&#xa0;: aucun volontaire n’y est libre.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have fewer than two colleagues or contacts in their wave.</source>
        <translation>
            <numerusform>%n personne a moins de deux collègues ou contacts dans sa vague.</numerusform>
            <numerusform>%n personnes ont moins de deux collègues ou contacts dans leur vague.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their departments have too few volunteers.</source>
        <translation>Leurs services ont trop peu de volontaires.</translation>
    </message>
    <message>
        <source>“Keep teams together” avoids that, at the price of exact shares.</source>
        <translation>«&#xa0;Garder les petites équipes ensemble&#xa0;» l’évite, aux dépens des parts exactes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Managers first</source>
        <translation>Managers d’abord</translation>
    </message>
    <message>
        <source>{name} cannot be read past line {line}.</source>
        <translation>{name} est illisible après la ligne {line}.</translation>
    </message>
    <message>
        <source>A quotation mark that opens there is never closed. Nothing was imported.</source>
        <translation>Un guillemet qui s’ouvre là n’est jamais fermé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Mend that line in the spreadsheet, save, then import it again.</source>
        <translation>Corrigez cette ligne dans le tableur, enregistrez, puis réimportez le fichier.</translation>
    </message>
    <message>
        <source>{name} is not a spreadsheet.</source>
        <translation>{name} n’est pas un tableau.</translation>
    </message>
    <message>
        <source>Choose a CSV or .xlsx file.</source>
        <translation>Choisissez un fichier CSV ou .xlsx.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>Choose a file with one line of column names and one line per person.</source>
        <translation>Choisissez un fichier avec une ligne de noms de colonnes et une ligne par personne.</translation>
    </message>
    <message>
        <source>{name} is damaged or is not an Excel file.</source>
        <translation>{name} est endommagé ou n’est pas un fichier Excel.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it again as .xlsx or CSV, then import that file.</source>
        <translation>Ouvrez-le dans Excel, réenregistrez-le en .xlsx ou en CSV, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>“{pair}” is not NAME=TEXT.</source>
        <translation>«&#xa0;{pair}&#xa0;» n’est pas de la forme NOM=TEXTE.</translation>
    </message>
    <message>
        <source>There are more descriptions than pictures.</source>
        <translation>Il y a plus de descriptions que d’images.</translation>
    </message>
    <message>
        <source>A link card needs a link: in the text, or with --card-url.</source>
        <translation>Une carte de lien a besoin d’un lien&#xa0;: dans le texte, ou avec --card-url.</translation>
    </message>
    <message>
        <source>A link card needs a title: --card-title</source>
        <translation>Une carte de lien a besoin d’un titre&#xa0;: --card-title</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} est illisible.</translation>
    </message>
    <message>
        <source>Give a text file in UTF-8.</source>
        <translation>Donnez un fichier texte en UTF-8.</translation>
    </message>
    <message>
        <source>Check the name and that you may open it; close it in other programs.</source>
        <translation>Vérifiez le nom et votre droit de l’ouvrir&#xa0;; fermez-le dans les autres programmes.</translation>
    </message>
    <message>
        <source>{name} is not an address book.</source>
        <translation>{name} n’est pas un carnet d’adresses.</translation>
    </message>
    <message>
        <source>It does not begin as a vCard or LDIF file does. Nothing was imported.</source>
        <translation>Il ne commence pas comme un fichier vCard ou LDIF. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Export the address book anew, or as CSV.</source>
        <translation>Exportez de nouveau le carnet d’adresses, ou en CSV.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in Excel, take the password off, save, then import it again.</source>
        <translation>Ouvrez-le dans Excel, retirez le mot de passe, enregistrez, puis réimportez-le.</translation>
    </message>
    <message>
        <source>{name} is in the old Excel format.</source>
        <translation>{name} est à l’ancien format d’Excel.</translation>
    </message>
    <message>
        <source>Open it in Excel and save it as .xlsx or as CSV, then import that file.</source>
        <translation>Ouvrez-le dans Excel et enregistrez-le en .xlsx ou en CSV, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>Whom do colleagues turn to?</source>
        <translation>Vers qui se tourne-t-on&#xa0;?</translation>
    </message>
    <message>
        <source>Name two colleagues others turn to when they need help or advice.</source>
        <translation>Nommez deux collègues vers qui l’on se tourne pour de l’aide ou un conseil.</translation>
    </message>
    <message>
        <source>Your name or staff number</source>
        <translation>Votre nom ou votre matricule</translation>
    </message>
    <message>
        <source>First colleague: name, address or staff number</source>
        <translation>Premier collègue&#xa0;: nom, adresse ou matricule</translation>
    </message>
    <message>
        <source>Second colleague: name, address or staff number</source>
        <translation>Second collègue&#xa0;: nom, adresse ou matricule</translation>
    </message>
    <message>
        <source>Answering is free. What you write is used for one thing: inviting the first testers.</source>
        <translation>Vous répondez si vous voulez. Ce que vous écrivez ne sert qu’à une chose&#xa0;: inviter les premiers testeurs.</translation>
    </message>
    <message>
        <source>Nobody is told who named them, nobody is counted or ranked.</source>
        <translation>Personne n’apprend qui l’a nommé, personne n’est compté ni classé.</translation>
    </message>
    <message>
        <source>Every answer is erased as soon as the wave is drawn; this sheet is destroyed then, too.</source>
        <translation>Chaque réponse est effacée dès que la vague est tirée&#xa0;; cette feuille est alors détruite, elle aussi.</translation>
    </message>
    <message>
        <source>Please give it back to:</source>
        <translation>À rendre à&#xa0;:</translation>
    </message>
    <message>
        <source>{name} has no address that mail programs take.</source>
        <translation>L’adresse de {name} n’est pas de celles qu’une messagerie accepte.</translation>
    </message>
    <message>
        <source>The drafts before this one were written.</source>
        <translation>Les brouillons précédents ont été écrits.</translation>
    </message>
    <message>
        <source>Mend the address, then write the drafts again.</source>
        <translation>Corrigez l’adresse, puis réécrivez les brouillons.</translation>
    </message>
    <message>
        <source>To answer {name}: {email}</source>
        <translation>Pour répondre à {name}&#xa0;: {email}</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The invitations are kept: nothing counts as sent before you say so.</source>
        <translation>Les invitations sont gardées&#xa0;: rien ne compte comme envoyé avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, then write them again.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, puis recommencez.</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Vous l’avez dit, nous l’avons fait</translation>
    </message>
    <message>
        <source>{title} · {wave}</source>
        <translation>{title} · {wave}</translation>
    </message>
    <message>
        <source>Thank you to everybody who told us.</source>
        <translation>Merci à tous ceux qui nous ont parlé.</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) still wait for an answer: they will get one.</source>
        <translation>
            <numerusform>%n autre message attend encore une réponse&#xa0;: il en recevra une.</numerusform>
            <numerusform>%n autres messages attendent encore une réponse&#xa0;: ils en recevront une.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of your feedback on {launch}, as of {day}.</source>
        <translation>Ce que sont devenus vos retours sur {launch}, au {day}.</translation>
    </message>
    <message>
        <source>Nothing has been answered, promised or fixed yet.</source>
        <translation>Rien n’a encore été répondu, promis ou corrigé.</translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation>Ce que vous nous avez dit</translation>
    </message>
    <message>
        <source>Missions you did</source>
        <translation>Les missions que vous avez faites</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Votre témoignage</translation>
    </message>
    <message>
        <source>Your part in {launch}</source>
        <translation>Votre part dans {launch}</translation>
    </message>
    <message>
        <source>{name}, this is what you gave to the launch. Thank you.</source>
        <translation>{name}, voici ce que vous avez apporté au lancement. Merci.</translation>
    </message>
    <message>
        <source>This page is for you alone. It holds only what you gave yourself; nobody else receives it.</source>
        <translation>Cette page est pour vous seulement. Elle ne contient que ce que vous avez donné vous-même&#xa0;; personne d’autre ne la reçoit.</translation>
    </message>
    <message>
        <source>Nothing is noted under your name.</source>
        <translation>Rien n’est noté à votre nom.</translation>
    </message>
    <message>
        <source>What was there before is untouched.</source>
        <translation>Ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose a folder that you may write to.</source>
        <translation>Fermez-le dans les autres programmes, ou choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message numerus="yes">
        <source>{text} (said %n time(s))</source>
        <translation>
            <numerusform>{text} (dit %n fois)</numerusform>
            <numerusform>{text} (dit %n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>An answer has no field “{name}”.</source>
        <translation>Une réponse n’a pas de champ « {name} ».</translation>
    </message>
    <message>
        <source>No column says who answers, or whom they name.</source>
        <translation>Aucune colonne ne dit qui répond, ou qui est nommé.</translation>
    </message>
    <message>
        <source>Say which ones they are. The columns are: {choices}.</source>
        <translation>Dites lesquelles. Les colonnes sont&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>who answers is not in the directory</source>
        <translation>qui répond n’est pas dans l’annuaire</translation>
    </message>
    <message>
        <source>nobody in the directory has this name, address or number</source>
        <translation>personne dans l’annuaire n’a ce nom, cette adresse ou ce matricule</translation>
    </message>
    <message>
        <source>several people have this name: write the address</source>
        <translation>plusieurs personnes portent ce nom&#xa0;: écrivez l’adresse</translation>
    </message>
    <message>
        <source>people do not name themselves</source>
        <translation>on ne se nomme pas soi-même</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>“{cell}”: {why}.</source>
        <translation>«&#xa0;{cell}&#xa0;»&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This is not taken: {why}.</source>
        <translation>Ce n’est pas repris&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The answer was not kept.</source>
        <translation>La réponse n’a pas été gardée.</translation>
    </message>
    <message>
        <source>Write names as in the directory, or addresses.</source>
        <translation>Écrivez les noms comme dans l’annuaire, ou les adresses.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The last change to {name} was not saved; everything before it is safe.</source>
        <translation>La dernière modification de {name} n’a pas été enregistrée&#xa0;; tout ce qui précède est en sécurité.</translation>
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation>Libérez de l’espace, puis recommencez.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>Impossible d’écrire dans {name}.</translation>
    </message>
    <message>
        <source>Nothing new is saved; what is in it is safe.</source>
        <translation>Rien de nouveau n’est enregistré&#xa0;; ce qu’il contient est intact.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or copy the workspace to a folder of yours.</source>
        <translation>Vérifiez les droits du dossier, ou copiez l’espace de travail dans l’un de vos dossiers.</translation>
    </message>
    <message>
        <source>{name} is busy.</source>
        <translation>{name} est occupé.</translation>
    </message>
    <message>
        <source>Another program has held the workspace for too long; the change was not saved.</source>
        <translation>Un autre programme retient l’espace de travail depuis trop longtemps&#xa0;; la modification n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Close the other program, then do it again.</source>
        <translation>Fermez l’autre programme, puis recommencez.</translation>
    </message>
    <message>
        <source>The disk does not read or write as it should.</source>
        <translation>Le disque ne lit ou n’écrit pas comme il faut.</translation>
    </message>
    <message>
        <source>Check that the disk or the network drive is there, then do it again.</source>
        <translation>Vérifiez que le disque ou le lecteur réseau est bien là, puis recommencez.</translation>
    </message>
    <message>
        <source>The change could not be saved.</source>
        <translation>La modification n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The workspace refused it; everything before it is safe.</source>
        <translation>L’espace de travail l’a refusée&#xa0;; tout ce qui précède est en sécurité.</translation>
    </message>
    <message>
        <source>Do it again; if it fails again, the log says more.</source>
        <translation>Recommencez&#xa0;; en cas de nouvel échec, le journal en dit plus.</translation>
    </message>
    <message>
        <source>{name} is damaged or is not a workspace.</source>
        <translation>{name} est endommagé ou n’est pas un espace de travail.</translation>
    </message>
    <message>
        <source>Restore the last backup: they lie in the folder {folder}.</source>
        <translation>Restaurez la dernière sauvegarde&#xa0;: elles se trouvent dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No workspace was made.</source>
        <translation>Aucun espace de travail n’a été créé.</translation>
    </message>
    <message>
        <source>There is no workspace {name}.</source>
        <translation>L’espace de travail {name} n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name, or make a new workspace.</source>
        <translation>Vérifiez le nom, ou créez un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>{name} could not be restored.</source>
        <translation>Impossible de restaurer {name}.</translation>
    </message>
    <message>
        <source>Check that you may read the backup and write to the workspace&apos;s folder.</source>
        <translation>Vérifiez que vous pouvez lire la sauvegarde et écrire dans le dossier de l’espace de travail.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of CM Console.</source>
        <translation>{name} a été écrit par une version plus récente de CM Console.</translation>
    </message>
    <message>
        <source>Update CM Console on this computer, then open it again.</source>
        <translation>Mettez à jour CM Console sur cet ordinateur, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Vérifiez que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} is open in another program.</source>
        <translation>{name} est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Close it there, then do it again.</source>
        <translation>Fermez-le là-bas, puis recommencez.</translation>
    </message>
    <message>
        <source>No backup was written over it.</source>
        <translation>Aucune sauvegarde ne l’a remplacé.</translation>
    </message>
    <message>
        <source>The backup {name} could not be written.</source>
        <translation>La sauvegarde {name} n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The workspace itself is untouched.</source>
        <translation>L’espace de travail lui-même est intact.</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>La sauvegarde {name} n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Retour fait</translation>
    </message>
    <message>
        <source>There is no story yet.</source>
        <translation>Il n’y a pas encore de témoignage.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ce que cela a changé</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Dans leurs mots</translation>
    </message>
    <message>
        <source>The story may be shown for another twelve months.</source>
        <translation>Le témoignage peut être montré douze mois de plus.</translation>
    </message>
    <message>
        <source>Give --yes: there is no way back.</source>
        <translation>Donnez --yes&#xa0;: c’est sans retour.</translation>
    </message>
    <message>
        <source>Nothing of the story is left in the workspace.</source>
        <translation>Il ne reste rien du témoignage dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Files that were exported before, and older backups, still hold it: delete them.</source>
        <translation>Les fichiers exportés auparavant et les anciennes sauvegardes le contiennent encore&#xa0;: supprimez-les.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Carried out: {what}</source>
        <translation>Réalisé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Drafts for my mail program</source>
        <translation>Brouillons pour ma messagerie</translation>
    </message>
    <message>
        <source>Letters to print</source>
        <translation>Lettres à imprimer</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Déclinée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Made, not yet sent</source>
        <translation>Prête, pas encore envoyée</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Gardée ici</translation>
    </message>
    <message>
        <source>The mail server cannot be reached; it is tried again by itself.</source>
        <translation>Le serveur de messagerie est injoignable&#xa0;; un nouvel essai aura lieu tout seul.</translation>
    </message>
    <message>
        <source>The mail server asked to come back later.</source>
        <translation>Le serveur de messagerie a demandé de revenir plus tard.</translation>
    </message>
    <message>
        <source>The mail server refused this account. Give the app password again.</source>
        <translation>Le serveur de messagerie a refusé ce compte. Redonnez le mot de passe d’application.</translation>
    </message>
    <message>
        <source>The mail server could not prove that it is the one that was meant.</source>
        <translation>Le serveur de messagerie n’a pas pu prouver qu’il est bien celui que vous visez.</translation>
    </message>
    <message>
        <source>The address of the mail server cannot be used.</source>
        <translation>L’adresse du serveur de messagerie est inutilisable.</translation>
    </message>
    <message>
        <source>The mail server refused this address. Check it, then send again.</source>
        <translation>Le serveur de messagerie a refusé cette adresse. Vérifiez-la, puis renvoyez.</translation>
    </message>
    <message>
        <source>The mail server refused the letter. Change its words, then send again.</source>
        <translation>Le serveur de messagerie a refusé la lettre. Changez-en les mots, puis renvoyez.</translation>
    </message>
    <message>
        <source>The letter is too big for the mail server or the mailbox is full.</source>
        <translation>La lettre est trop grosse pour le serveur, ou la boîte est pleine.</translation>
    </message>
    <message>
        <source>The answer was lost: it may have arrived or not. Ask the person.</source>
        <translation>La réponse s’est perdue&#xa0;: la lettre est peut-être arrivée. Demandez à la personne.</translation>
    </message>
    <message>
        <source>The day to answer by had passed, or an answer was there.</source>
        <translation>Le délai de réponse était passé, ou la réponse était déjà là.</translation>
    </message>
    <message>
        <source>invited before</source>
        <translation>déjà invitée</translation>
    </message>
    <message>
        <source>takes part already</source>
        <translation>participe déjà</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>a abandonné</translation>
    </message>
    <message>
        <source>is the one who invites</source>
        <translation>est la personne qui invite</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>the last letter is not known to be sent</source>
        <translation>on ne sait pas si la dernière lettre est partie</translation>
    </message>
    <message>
        <source>was written to less than five days ago</source>
        <translation>dernière lettre il y a moins de cinq jours</translation>
    </message>
    <message>
        <source>was reminded twice</source>
        <translation>a déjà reçu deux rappels</translation>
    </message>
    <message>
        <source>the day to answer by has passed</source>
        <translation>le délai de réponse est passé</translation>
    </message>
    <message>
        <source>was not invited</source>
        <translation>n’a pas été invitée</translation>
    </message>
    <message>
        <source>who invited them is gone</source>
        <translation>la personne qui l’a invitée n’est plus là</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Reminder {number}</source>
        <translation>Rappel {number}</translation>
    </message>
    <message>
        <source>{letter}: queued</source>
        <translation>{letter}&#xa0;: mise en attente d’envoi</translation>
    </message>
    <message>
        <source>{letter}: made</source>
        <translation>{letter}&#xa0;: préparée</translation>
    </message>
    <message>
        <source>{letter}: the mail server took it</source>
        <translation>{letter}&#xa0;: acceptée par le serveur de messagerie</translation>
    </message>
    <message>
        <source>{letter}: sent, as somebody said</source>
        <translation>{letter}&#xa0;: envoyée, a-t-on indiqué</translation>
    </message>
    <message>
        <source>{letter}: refused</source>
        <translation>{letter}&#xa0;: refusée</translation>
    </message>
    <message>
        <source>{letter}: may have arrived or not</source>
        <translation>{letter}&#xa0;: peut-être arrivée, peut-être pas</translation>
    </message>
    <message>
        <source>{letter}: to be sent again</source>
        <translation>{letter}&#xa0;: à renvoyer</translation>
    </message>
    <message>
        <source>{letter}: kept here</source>
        <translation>{letter}&#xa0;: gardée ici</translation>
    </message>
    <message>
        <source>Opened, as somebody said</source>
        <translation>Ouverte, a-t-on indiqué</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n rappel</numerusform>
            <numerusform>%n rappels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent again %n time(s)</source>
        <translation>
            <numerusform>renvoyée %n fois</numerusform>
            <numerusform>renvoyée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>To answer by {day}</source>
        <translation>Réponse avant le {day}</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Confié au serveur</translation>
    </message>
    <message>
        <source>The platform cannot be reached; it is tried again by itself.</source>
        <translation>La plateforme est injoignable&#xa0;; un nouvel essai se fera tout seul.</translation>
    </message>
    <message>
        <source>The platform asked to wait; it is sent as soon as it allows.</source>
        <translation>La plateforme a demandé d’attendre&#xa0;; l’envoi partira dès qu’elle le permet.</translation>
    </message>
    <message>
        <source>The platform refused this account.</source>
        <translation>La plateforme a refusé ce compte.</translation>
    </message>
    <message>
        <source>The platform refused this post.</source>
        <translation>La plateforme a refusé cette publication.</translation>
    </message>
    <message>
        <source>The platform already has this text.</source>
        <translation>La plateforme a déjà ce texte.</translation>
    </message>
    <message>
        <source>The platform has changed the way it is spoken to.</source>
        <translation>La plateforme a changé sa façon de communiquer.</translation>
    </message>
    <message>
        <source>The answer was lost: it may be out or not.</source>
        <translation>La réponse s’est perdue&#xa0;: l’envoi est peut-être parti, ou non.</translation>
    </message>
    <message>
        <source>Its time had passed when the console could send it.</source>
        <translation>Son heure était passée quand la console a pu l’envoyer.</translation>
    </message>
    <message>
        <source>The account&apos;s secret cannot be read.</source>
        <translation>Le secret du compte est illisible.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the one that was meant.</source>
        <translation>Le serveur n’a pas pu prouver qu’il est bien celui que vous visez.</translation>
    </message>
    <message>
        <source>The address of the account&apos;s server cannot be used.</source>
        <translation>L’adresse du serveur de ce compte est inutilisable.</translation>
    </message>
    <message>
        <source>It could not be made ready to send; it is tried again by itself.</source>
        <translation>L’envoi n’a pas pu être préparé&#xa0;; il sera réessayé tout seul.</translation>
    </message>
    <message>
        <source>It waits for a second person&apos;s approval.</source>
        <translation>Elle attend l’approbation d’une deuxième personne.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Sign in again under Accounts.</source>
        <translation>Reconnectez-vous dans Comptes.</translation>
    </message>
    <message>
        <source>Edit the post.</source>
        <translation>Modifiez la publication.</translation>
    </message>
    <message>
        <source>Update CM Console.</source>
        <translation>Mettez à jour CM Console.</translation>
    </message>
    <message>
        <source>Look on the network, then say what you found.</source>
        <translation>Regardez sur le réseau, puis dites ce que vous y trouvez.</translation>
    </message>
    <message>
        <source>Send it now or leave it out.</source>
        <translation>Envoyez-le maintenant ou renoncez-y.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address under Accounts, and the clock of this computer.</source>
        <translation>Vérifiez l’adresse du serveur sous Comptes, et l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Add the account again, with the right address.</source>
        <translation>Ajoutez de nouveau le compte, avec la bonne adresse.</translation>
    </message>
    <message>
        <source>If it stays like this, update CM Console.</source>
        <translation>Si cela dure, mettez à jour CM Console.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or give the secret again under Accounts.</source>
        <translation>Déverrouillez le trousseau, ou redonnez le secret dans Comptes.</translation>
    </message>
    <message>
        <source>Send it for review, then import the decision.</source>
        <translation>Envoyez-la en relecture, puis importez la décision.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Secrets are kept in this computer&apos;s keyring.</source>
        <translation>Les secrets sont gardés dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no keyring: secrets are asked each time and never written.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: les secrets sont demandés chaque fois et jamais écrits.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Sponsoring</source>
        <translation>Sponsoring</translation>
    </message>
    <message>
        <source>Individual and collective interest</source>
        <translation>Intérêt individuel et collectif</translation>
    </message>
    <message>
        <source>a strategic objective</source>
        <translation>un objectif stratégique</translation>
    </message>
    <message>
        <source>an outcome metric</source>
        <translation>un indicateur de résultat</translation>
    </message>
    <message>
        <source>the metric&apos;s value today</source>
        <translation>la valeur actuelle de l’indicateur</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>L’envoyer quand même</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everyone with the link</source>
        <translation>Toute personne ayant le lien</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>Abonnés seulement</translation>
    </message>
    <message>
        <source>Needs no approval</source>
        <translation>Pas d’approbation nécessaire</translation>
    </message>
    <message>
        <source>Approved by {name} on {day}</source>
        <translation>Approuvée par {name} le {day}</translation>
    </message>
    <message>
        <source>Refused by {name}: {why}</source>
        <translation>Refusée par {name}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Refused by {name} on {day}</source>
        <translation>Refusée par {name} le {day}</translation>
    </message>
    <message>
        <source>Waits for approval: sent to {name} on {day}</source>
        <translation>Attend une approbation&#xa0;: envoyée à {name} le {day}</translation>
    </message>
    <message>
        <source>Waits for approval: changed since {name} approved it</source>
        <translation>Attend une approbation&#xa0;: modifiée depuis celle de {name}</translation>
    </message>
    <message>
        <source>Waits for approval; {name} said: {comment}</source>
        <translation>Attend une approbation&#xa0;; {name} a dit&#xa0;: {comment}</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Attend une approbation</translation>
    </message>
    <message>
        <source>It is not signed: this computer has no keyring to keep a key in, so nothing will tell later who made it. A decision counts all the same, by its code.</source>
        <translation>Elle n’est pas signée&#xa0;: cet ordinateur n’a pas de trousseau où garder une clé, rien ne dira donc plus tard qui l’a préparée. Une décision compte quand même, par son code.</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Following of testers</source>
        <translation>Suivi des testeurs</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Nominations</translation>
    </message>
    <message>
        <source>Success stories</source>
        <translation>Témoignages</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Oppositions</translation>
    </message>
    <message>
        <source>The launch team</source>
        <translation>Équipe du lancement</translation>
    </message>
    <message>
        <source>Texts of the team</source>
        <translation>Textes de l’équipe</translation>
    </message>
    <message>
        <source>Accounts on networks</source>
        <translation>Comptes sur les réseaux</translation>
    </message>
    <message>
        <source>Counts without identity</source>
        <translation>Comptes sans identité</translation>
    </message>
    <message>
        <source>Marks of who was erased</source>
        <translation>Marques des personnes effacées</translation>
    </message>
    <message>
        <source>Nothing about people</source>
        <translation>Rien sur les personnes</translation>
    </message>
    <message>
        <source>Name, work e-mail, department, level, site, language, staff number; manager, external, volunteer</source>
        <translation>Nom, adresse professionnelle, service, niveau, site, langue, matricule&#xa0;; manager, externe, volontaire</translation>
    </message>
    <message>
        <source>Wave, state and its days, invitation and answer, days away; no times of day, no activity</source>
        <translation>Vague, état et ses jours, invitation et réponse, absences&#xa0;; ni heures, ni activité</translation>
    </message>
    <message>
        <source>Whom colleagues turn to, as they say themselves</source>
        <translation>Vers qui les collègues se tournent, selon eux-mêmes</translation>
    </message>
    <message>
        <source>What testers reported, missions done or not</source>
        <translation>Ce que les testeurs ont signalé, missions faites ou non</translation>
    </message>
    <message>
        <source>A quote with the consent to show it</source>
        <translation>Une citation avec l’accord de la montrer</translation>
    </message>
    <message>
        <source>Notice and version agreed to, day, proof, withdrawal</source>
        <translation>Notice et version acceptées, jour, preuve, retrait</translation>
    </message>
    <message>
        <source>Since when a person is left out of statistics</source>
        <translation>Depuis quand une personne est hors des statistiques</translation>
    </message>
    <message>
        <source>Names of sponsors, deciders, reviewers, people who promise something</source>
        <translation>Noms des sponsors, décideurs, relecteurs, personnes qui s’engagent</translation>
    </message>
    <message>
        <source>Posts, plans and notes; they may name somebody</source>
        <translation>Publications, plans et notes&#xa0;; ils peuvent nommer quelqu’un</translation>
    </message>
    <message>
        <source>Names and addresses of the accounts that post; passwords are in the keyring</source>
        <translation>Noms et adresses des comptes qui publient&#xa0;; les mots de passe sont dans le trousseau</translation>
    </message>
    <message>
        <source>State, days and wave of former testers; departments of 5 or more</source>
        <translation>État, jours et vague des anciens testeurs&#xa0;; services de 5 personnes ou plus</translation>
    </message>
    <message>
        <source>Keyed hashes of the address and the staff number</source>
        <translation>Empreintes à clé de l’adresse et du matricule</translation>
    </message>
    <message>
        <source>Settings, times and counters</source>
        <translation>Réglages, heures et compteurs</translation>
    </message>
    <message>
        <source>Keep to what people decided about their data</source>
        <translation>Respecter ce que les personnes ont décidé de leurs données</translation>
    </message>
    <message>
        <source>Find the first volunteers without profiling</source>
        <translation>Trouver les premiers volontaires sans profilage</translation>
    </message>
    <message>
        <source>Know who decided and promised what</source>
        <translation>Savoir qui a décidé et promis quoi</translation>
    </message>
    <message>
        <source>Make the program work</source>
        <translation>Faire fonctionner le programme</translation>
    </message>
    <message>
        <source>Who opens this workspace</source>
        <translation>Qui ouvre cet espace de travail</translation>
    </message>
    <message>
        <source>Says nothing of a person</source>
        <translation>Ne dit rien d’une personne</translation>
    </message>
    <message>
        <source>Who opens this workspace; posts: whom each post is for</source>
        <translation>Qui ouvre cet espace de travail&#xa0;; publications&#xa0;: leurs destinataires</translation>
    </message>
    <message>
        <source>Who opens this workspace; reports, while the consent stands</source>
        <translation>Qui ouvre cet espace de travail&#xa0;; les rapports, tant que l’accord tient</translation>
    </message>
    <message>
        <source>Who opens this workspace; an invitation: the invited person</source>
        <translation>Qui ouvre cet espace de travail&#xa0;; une invitation&#xa0;: la personne invitée</translation>
    </message>
    <message>
        <source>Nominations that no draw has used</source>
        <translation>Désignations qu’aucun tirage n’a utilisées</translation>
    </message>
    <message>
        <source>Days away that are over</source>
        <translation>Absences passées</translation>
    </message>
    <message>
        <source>Who testers and candidates are</source>
        <translation>Identité des testeurs et candidats</translation>
    </message>
    <message>
        <source>Feedback without identity</source>
        <translation>Retours sans identité</translation>
    </message>
    <message>
        <source>The privacy centre’s journal</source>
        <translation>Journal du centre de confidentialité</translation>
    </message>
    <message>
        <source>Log files of this computer</source>
        <translation>Fichiers journaux de cet ordinateur</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the campaign’s end</source>
        <translation>
            <numerusform>%n mois après la fin de la campagne</numerusform>
            <numerusform>%n mois après la fin de la campagne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>A person’s data was exported</source>
        <translation>Les données d’une personne ont été exportées</translation>
    </message>
    <message>
        <source>A person’s data was rectified</source>
        <translation>Les données d’une personne ont été corrigées</translation>
    </message>
    <message>
        <source>A person objected to statistics</source>
        <translation>Une personne s’est opposée aux statistiques</translation>
    </message>
    <message>
        <source>A person is counted again</source>
        <translation>Une personne est de nouveau comptée</translation>
    </message>
    <message>
        <source>A person agreed to a notice</source>
        <translation>Une personne a accepté une notice</translation>
    </message>
    <message>
        <source>A person withdrew an agreement</source>
        <translation>Une personne a retiré son accord</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Une personne a été effacée</translation>
    </message>
    <message>
        <source>An erased person may come back</source>
        <translation>Une personne effacée peut revenir</translation>
    </message>
    <message>
        <source>Removed by a retention rule</source>
        <translation>Retiré par une règle de conservation</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Accepté le</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>It would be read by people whom it is not for.</source>
        <translation>Elle serait lue par des personnes à qui elle n’est pas destinée.</translation>
    </message>
    <message>
        <source>Edit the post, or let it be for more people.</source>
        <translation>Modifiez la publication, ou destinez-la à plus de monde.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employé</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>there is no e-mail address</source>
        <translation>il n’y a pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>the e-mail address is not one</source>
        <translation>l’adresse e-mail n’en est pas une</translation>
    </message>
    <message>
        <source>there are several e-mail addresses</source>
        <translation>il y a plusieurs adresses e-mail</translation>
    </message>
    <message>
        <source>the e-mail address is a formula without a value</source>
        <translation>l’adresse e-mail est une formule sans valeur</translation>
    </message>
    <message>
        <source>left out: erased on request</source>
        <translation>laissé de côté&#xa0;: effacé sur demande</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>Networks opened without a clear purpose are the ones that stay empty, and without the value before, nothing proves what changed.</source>
        <translation>Les réseaux ouverts sans but clair sont ceux qui restent vides et, sans valeur de départ, rien ne prouve ce qui a changé.</translation>
    </message>
    <message>
        <source>Nothing was sent: it must be an https address, or one on this computer.</source>
        <translation>Rien n’a été envoyé&#xa0;: il faut une adresse https, ou une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Such as agora.bsky.social</source>
        <translation>Par exemple agora.bsky.social</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>In Bluesky: Settings, Privacy and security, App passwords.</source>
        <translation>Dans Bluesky&#xa0;: Paramètres, Confidentialité et sécurité, Mots de passe d’application.</translation>
    </message>
    <message>
        <source>Where the account lives, such as https://mastodon.social</source>
        <translation>Là où se trouve le compte, par exemple https://mastodon.social</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Not needed if you sign in with the browser. In your server&apos;s web page: Preferences, Development, New application, with the rights read, write:statuses and write:media.</source>
        <translation>Inutile si vous vous connectez avec le navigateur. Dans la page web de votre serveur&#xa0;: Préférences, Développement, Nouvelle application, avec les droits read, write:statuses et write:media.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Mur d’essai</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Restaurer la sauvegarde du {time}</translation>
    </message>
    <message>
        <source>Preparing the sample launch…</source>
        <translation>Préparation du lancement d’exemple…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start my launch</source>
        <translation>Démarrer mon lancement</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>everyone in the directory</source>
        <translation>tout l’annuaire</translation>
    </message>
    <message>
        <source>Launch of the network</source>
        <translation>Lancement du réseau</translation>
    </message>
    <message>
        <source>What the company wants to change, in one sentence</source>
        <translation>Ce que l’entreprise veut changer, en une phrase</translation>
    </message>
    <message>
        <source>Hours until a question is answered</source>
        <translation>Heures avant qu’une question trouve réponse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>None: an empty plan</source>
        <translation>Aucun&#xa0;: un plan vide</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A post that is late</source>
        <translation>Une publication en retard</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>En retard après</translation>
    </message>
    <message>
        <source>Its posts may be read by</source>
        <translation>Ses publications peuvent être lues par</translation>
    </message>
    <message>
        <source>Monday 09:30, Thursday 11:00</source>
        <translation>lundi 09:30, jeudi 11:00</translation>
    </message>
    <message>
        <source>Links stay as typed</source>
        <translation>Les liens restent tels quels</translation>
    </message>
    <message>
        <source>Posting slots</source>
        <translation>Créneaux de publication</translation>
    </message>
    <message>
        <source>Name in links (utm_campaign)</source>
        <translation>Nom dans les liens (utm_campaign)</translation>
    </message>
    <message>
        <source>A second person approves every post before it goes out</source>
        <translation>Une deuxième personne approuve chaque publication avant sa sortie</translation>
    </message>
    <message>
        <source>Move the plan with the opening; every change is shown first</source>
        <translation>Déplacer le plan avec l’ouverture&#xa0;; chaque changement est d’abord montré</translation>
    </message>
    <message>
        <source>You add phases and tasks yourself.</source>
        <translation>Vous ajoutez vous-même les phases et les tâches.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Field: {name}.</source>
        <translation>Champ&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Undo what the message offers to undo</source>
        <translation>Annuler ce que l’avis propose d’annuler</translation>
    </message>
    <message>
        <source>Accounts and settings</source>
        <translation>Comptes et réglages</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Actualiser cette page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Move in lists, tables and the list of pages</source>
        <translation>Se déplacer dans les listes, les tableaux et la liste des pages</translation>
    </message>
    <message>
        <source>Go to the next field or list</source>
        <translation>Passer au champ ou à la liste qui suit</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Ouvrir la sélection</translation>
    </message>
    <message>
        <source>Close the box or the dialog</source>
        <translation>Fermer la boîte ou le dialogue</translation>
    </message>
    <message>
        <source>New post at the time looked at</source>
        <translation>Nouvelle publication à l’heure affichée</translation>
    </message>
    <message>
        <source>Go from post to post</source>
        <translation>Aller d’une publication à l’autre</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>Move the post</source>
        <translation>Déplacer la publication</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Ouvrir la publication</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the post</source>
        <translation>Retirer la publication</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Tourner la page</translation>
    </message>
    <message>
        <source>Today, week, month</source>
        <translation>Aujourd’hui, semaine, mois</translation>
    </message>
    <message>
        <source>Schedule or save</source>
        <translation>Programmer ou enregistrer</translation>
    </message>
    <message>
        <source>Begin the next part of a thread</source>
        <translation>Commencer la suite d’un fil</translation>
    </message>
    <message>
        <source>Insert hashtags, a snippet or a template</source>
        <translation>Insérer des hashtags, un extrait ou un modèle</translation>
    </message>
    <message>
        <source>Paste text or pictures</source>
        <translation>Coller du texte ou des images</translation>
    </message>
    <message>
        <source>Preview, and back to writing</source>
        <translation>Aperçu, puis retour à l’écriture</translation>
    </message>
    <message>
        <source>Close; what is written is kept</source>
        <translation>Fermer&#xa0;; ce qui est écrit est conservé</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Dans le calendrier</translation>
    </message>
    <message>
        <source>In the composer</source>
        <translation>Dans la rédaction</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Save the review…</source>
        <translation>Enregistrer la relecture…</translation>
    </message>
    <message>
        <source>One file for a person who need not have CM Console: they open it in a browser, without the network, decide post by post and send a small file back.</source>
        <translation>Un seul fichier pour une personne qui n’a pas besoin de CM Console&#xa0;: elle l’ouvre dans un navigateur, sans réseau, décide publication par publication et renvoie un petit fichier.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Posts to review</source>
        <translation>Publications à relire</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Review {campaign}</source>
        <translation>Relecture {campaign}</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Enregistrer la relecture</translation>
    </message>
    <message>
        <source>Review (*.zip)</source>
        <translation>Relecture (*.zip)</translation>
    </message>
    <message>
        <source>Now tell the code</source>
        <translation>Donnez maintenant le code</translation>
    </message>
    <message>
        <source>Send {file} to {name} as you like, and tell this code on another way, by telephone for example. It is shown only this once and works once.</source>
        <translation>Envoyez {file} à {name} comme vous voulez, et donnez ce code par une autre voie, par téléphone par exemple. Il n’est montré que cette fois et ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Counts of people who said yes, never of what they do.</source>
        <translation>On compte les personnes qui ont dit oui, jamais ce qu’elles font.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who invited whom</source>
        <translation>Qui a invité qui</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>En dessous</translation>
    </message>
    <message>
        <source>Nobody has been invited yet</source>
        <translation>Personne n’a encore été invité</translation>
    </message>
    <message>
        <source>Select people among the testers, or a wave, then invite them.</source>
        <translation>Sélectionnez des testeurs, ou une vague, puis invitez-les.</translation>
    </message>
    <message>
        <source>Something went wrong; nothing was lost.</source>
        <translation>Une erreur est survenue&#xa0;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>What was saved stays saved. The details are in the log: {folder}</source>
        <translation>Ce qui était enregistré le reste. Les détails sont dans le journal&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Launch a network people want to stay in</source>
        <translation>Lancez un réseau où l’on a envie de rester</translation>
    </message>
    <message>
        <source>Frame the launch, draw beta waves, publish, and see what comes of it. Everything stays in one file on this computer.</source>
        <translation>Cadrez le lancement, tirez des vagues bêta, publiez et voyez ce qui en résulte. Tout reste dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Explore the sample launch</source>
        <translation>Explorer le lancement d’exemple</translation>
    </message>
    <message>
        <source>An invented company in the eighth week of its launch: about 400 people, posts, charts.</source>
        <translation>Une entreprise inventée, à la huitième semaine de son lancement&#xa0;: environ 400 personnes, des publications, des graphiques.</translation>
    </message>
    <message>
        <source>Choose where your workspace lives, name the launch and its objective.</source>
        <translation>Choisissez où ranger votre espace de travail, nommez le lancement et son objectif.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>A .cmc file from this computer or a backup.</source>
        <translation>Un fichier .cmc de cet ordinateur ou une sauvegarde.</translation>
    </message>
    <message>
        <source>A backup is written.</source>
        <translation>La sauvegarde est écrite.</translation>
    </message>
    <message>
        <source>Restore the last backup</source>
        <translation>Restaurer la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation>La diffusion reprend.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>comes again</source>
        <translation>revient</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>un fil</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>avec images</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
    <message>
        <source>{state}: its time cannot change any more</source>
        <translation>{state}&#xa0;: son heure ne peut plus changer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>It has already left for {account}.</source>
        <translation>Déjà partie vers {account}.</translation>
    </message>
    <message>
        <source>{account} needs you: see Accounts.</source>
        <translation>{account} attend votre action&#xa0;: voir Comptes.</translation>
    </message>
    <message>
        <source>Scheduled for {time} on {accounts}</source>
        <translation>Programmée pour le {time} sur {accounts}</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Image retirée</translation>
    </message>
    <message>
        <source>Link card removed</source>
        <translation>Carte de lien retirée</translation>
    </message>
    <message>
        <source>It is published this once: it does not come again.</source>
        <translation>Elle est publiée cette seule fois&#xa0;: elle ne revient pas.</translation>
    </message>
    <message>
        <source>The publisher is stopped: it will be started.</source>
        <translation>La diffusion est arrêtée&#xa0;: elle sera activée.</translation>
    </message>
    <message>
        <source>Publish now? This cannot be undone.</source>
        <translation>Publier maintenant&#xa0;? C’est irréversible.</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message>
        <source>On its way: the outbox says what becomes of it.</source>
        <translation>En route&#xa0;: la boîte d’envoi dit la suite.</translation>
    </message>
    <message>
        <source>Publish to {platform} · {account}, seen only by you, on this computer</source>
        <translation>Publier sur {platform} · {account}, visible de vous seul, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Publish to {platform} · {account}, seen in your organisation only</source>
        <translation>Publier sur {platform} · {account}, visible dans votre organisation seulement</translation>
    </message>
    <message>
        <source>Publish to {platform} · {account}, seen by its followers only</source>
        <translation>Publier sur {platform} · {account}, visible par ses abonnés seulement</translation>
    </message>
    <message>
        <source>Publish to {platform} · {account}, seen by anyone</source>
        <translation>Publier sur {platform} · {account}, visible de tous</translation>
    </message>
    <message>
        <source>It is a draft again: it does not go out before you schedule it.</source>
        <translation>C’est de nouveau un brouillon&#xa0;: rien ne part avant que vous le programmiez.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Il n’y a encore rien à enregistrer.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>What the text is about, before it is unfolded</source>
        <translation>De quoi parle le texte, avant de le déplier</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Enregistré dans {name}.</translation>
    </message>
    <message>
        <source>Give a number of months, or “ever”.</source>
        <translation>Indiquez un nombre de mois, ou «&#xa0;ever&#xa0;».</translation>
    </message>
    <message>
        <source>{name} is counted in statistics again.</source>
        <translation>{name} compte à nouveau dans les statistiques.</translation>
    </message>
    <message>
        <source>{name} is left out of all statistics.</source>
        <translation>{name} ne compte plus dans aucune statistique.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>No notice has been published yet.</source>
        <translation>Aucune notice n’a encore été publiée.</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, version {version}</translation>
    </message>
    <message>
        <source>{name} no longer agrees to {notice}, version {version}.</source>
        <translation>{name} n’accepte plus {notice}, version {version}.</translation>
    </message>
    <message>
        <source>{name} agrees to {notice}, version {version}.</source>
        <translation>{name} accepte {notice}, version {version}.</translation>
    </message>
    <message>
        <source>The address may be imported again.</source>
        <translation>L’adresse peut de nouveau être importée.</translation>
    </message>
    <message>
        <source>Nobody was erased under it.</source>
        <translation>Personne n’a été effacé sous cette adresse.</translation>
    </message>
    <message>
        <source>Write FACT=TEXT; facts: {known}.</source>
        <translation>Écrivez FACT=TEXTE&#xa0;; champs&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible par</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>Rien n’était à retirer.</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n removed</source>
        <translation>
            <numerusform>{what}&#xa0;: %n retirée</numerusform>
            <numerusform>{what}&#xa0;: %n retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased person(s) had come back with a backup and were erased again.</source>
        <translation>
            <numerusform>%n personne effacée était revenue avec une sauvegarde et a été effacée de nouveau.</numerusform>
            <numerusform>%n personnes effacées étaient revenues avec une sauvegarde et ont été effacées de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {day} the directory’s people are removed.</source>
        <translation>À partir du {day}, les personnes de l’annuaire sont retirées.</translation>
    </message>
    <message>
        <source>For your own order; never sent.</source>
        <translation>Pour votre propre classement&#xa0;; jamais envoyées.</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Write or preview</source>
        <translation>Écrire ou prévisualiser</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Cancel this post</source>
        <translation>Annuler cette publication</translation>
    </message>
    <message>
        <source>Close the composer (Esc)</source>
        <translation>Fermer la rédaction (Échap)</translation>
    </message>
    <message>
        <source>There is no account yet: a draft can be written, not scheduled.</source>
        <translation>Pas encore de compte&#xa0;: un brouillon peut être écrit, pas programmé.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Continue as a thread (Ctrl+Shift+Enter)</source>
        <translation>Continuer en fil (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>Insert hashtags or a snippet (Ctrl+J)</source>
        <translation>Insérer des hashtags ou un extrait (Ctrl+J)</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Publish now…</source>
        <translation>Publier maintenant…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} sur {limit}</translation>
    </message>
    <message>
        <source>{used} / {limit} bytes</source>
        <translation>{used} / {limit} octets</translation>
    </message>
    <message>
        <source>{used} / {limit} characters</source>
        <translation>{used} / {limit} caractères</translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n de trop</numerusform>
            <numerusform>%n de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Before scheduling</source>
        <translation>Avant de programmer</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Anyone on the internet can read it on {accounts}.</source>
        <translation>N’importe qui sur internet peut la lire sur {accounts}.</translation>
    </message>
    <message>
        <source>Anyone who has the link can read it on {accounts}; it is in no public list.</source>
        <translation>Toute personne ayant le lien peut la lire sur {accounts}&#xa0;; elle n’est dans aucune liste publique.</translation>
    </message>
    <message>
        <source>Only followers of {accounts} can read it.</source>
        <translation>Seuls les abonnés de {accounts} peuvent la lire.</translation>
    </message>
    <message>
        <source>Only you, on this computer, see it on {accounts}.</source>
        <translation>Vous seul, sur cet ordinateur, la voyez sur {accounts}.</translation>
    </message>
    <message>
        <source>Next: {times}</source>
        <translation>Prochaines : {times}</translation>
    </message>
    <message>
        <source>{time} does not exist on {day} in {zone}: the clocks go forward. It goes out at {real}.</source>
        <translation>{time} n’existe pas le {day} ({zone})&#xa0;: passage à l’heure d’été. Départ à {real}.</translation>
    </message>
    <message>
        <source>{time} comes twice on {day} in {zone}: the first one is meant.</source>
        <translation>{time} revient deux fois le {day} ({zone})&#xa0;: c’est la première qui compte.</translation>
    </message>
    <message>
        <source>Open it on {account}</source>
        <translation>Ouvrir sur {account}</translation>
    </message>
    <message>
        <source>Its server posts it by itself. To change it, take it back first, in the outbox.</source>
        <translation>Son serveur le publie de lui-même. Pour le modifier, reprenez-le d’abord, dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The post stays as it was scheduled; your changes are kept as a draft.</source>
        <translation>La publication reste telle que programmée&#xa0;; vos modifications sont gardées en brouillon.</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Supprimer ce brouillon</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Repasser en brouillon</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Enregistré en brouillon</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>{account} gets the common text again.</source>
        <translation>{account} reprend le texte commun.</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Afficher l’autre</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Posts belong to a campaign: create one first.</source>
        <translation>Les publications appartiennent à une campagne&#xa0;: créez-en d’abord une.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Aller au plan</translation>
    </message>
    <message>
        <source>Drafts: {count}</source>
        <translation>Brouillons&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Drafts without a time</source>
        <translation>Brouillons sans date</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) without a time</source>
        <translation>
            <numerusform>%n brouillon sans date</numerusform>
            <numerusform>%n brouillons sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>no post with this label</source>
        <translation>aucune publication avec cette étiquette</translation>
    </message>
    <message>
        <source>nothing planned: double-click a time, or press N</source>
        <translation>rien de prévu&#xa0;: double-cliquez sur une heure, ou appuyez sur N</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Import posts…</source>
        <translation>Importer des publications…</translation>
    </message>
    <message>
        <source>Export posts…</source>
        <translation>Exporter les publications…</translation>
    </message>
    <message>
        <source>Hashtags, snippets and templates…</source>
        <translation>Hashtags, extraits et modèles…</translation>
    </message>
    <message>
        <source>Moved to {time}</source>
        <translation>Déplacée au {time}</translation>
    </message>
    <message>
        <source>It is out: its time cannot change any more.</source>
        <translation>Elle est parue&#xa0;: son heure ne peut plus changer.</translation>
    </message>
    <message>
        <source>It was refused: open it, change it and schedule it again.</source>
        <translation>Elle a été refusée&#xa0;: ouvrez-la, modifiez-la et reprogrammez-la.</translation>
    </message>
    <message>
        <source>It may be out already: settle it in the outbox first.</source>
        <translation>Elle est peut-être déjà parue&#xa0;: tranchez d’abord dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Part of it is out or on its way: its time cannot change.</source>
        <translation>Une partie est parue ou en route&#xa0;: son heure ne peut plus changer.</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>encore {count}</translation>
    </message>
    <message>
        <source>Calendar: today</source>
        <translation>Calendrier&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>Calendar: week</source>
        <translation>Calendrier&#xa0;: semaine</translation>
    </message>
    <message>
        <source>Calendar: month</source>
        <translation>Calendrier&#xa0;: mois</translation>
    </message>
    <message>
        <source>Post deleted; its series goes on</source>
        <translation>Publication supprimée ; sa série continue</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Brouillon supprimé</translation>
    </message>
    <message>
        <source>Post cancelled</source>
        <translation>Publication annulée</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Que voulez-vous dire&#xa0;?</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Use the common text</source>
        <translation>Reprendre le texte commun</translation>
    </message>
    <message>
        <source>Text for all</source>
        <translation>Texte commun</translation>
    </message>
    <message>
        <source>Adapt for {account}…</source>
        <translation>Adapter pour {account}…</translation>
    </message>
    <message>
        <source>Adapt for one account…</source>
        <translation>Adapter pour un compte…</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>Aujourd’hui (T)</translation>
    </message>
    <message>
        <source>{range}: choose another day</source>
        <translation>{range}&#xa0;: choisir un autre jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>The clocks go forward: this time does not exist on that day.</source>
        <translation>Passage à l’heure d’été&#xa0;: cette heure n’existe pas ce jour-là.</translation>
    </message>
    <message>
        <source>Plan of {day} · opening {opening}</source>
        <translation>Plan du {day} · ouverture le {opening}</translation>
    </message>
    <message>
        <source>The objective is not written yet.</source>
        <translation>L’objectif n’est pas encore écrit.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Release: {day}</source>
        <translation>Mise à disposition&#xa0;: {day}</translation>
    </message>
    <message>
        <source>{metric}: from {baseline} to {target}</source>
        <translation>{metric}&#xa0;: de {baseline} à {target}</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Cas d’usage</translation>
    </message>
    <message>
        <source>What the company gets</source>
        <translation>Ce qu’y gagne l’entreprise</translation>
    </message>
    <message>
        <source>There is no mission yet: missions add TEXT --wave 1 --benefit …</source>
        <translation>Il n’y a pas encore de mission&#xa0;: missions add TEXTE --wave 1 --benefit …</translation>
    </message>
    <message>
        <source>What the person gets</source>
        <translation>Ce qu’y gagne la personne</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n person(s).</source>
        <translation>
            <numerusform>Noté pour %n personne.</numerusform>
            <numerusform>Noté pour %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is to be reminded now.</source>
        <translation>Personne n’est à relancer maintenant.</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>À : {address}</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>Noté comme envoyé.</translation>
    </message>
    <message>
        <source>{staying} of {people} stay, {reported} have reported.</source>
        <translation>{staying} sur {people} restent, {reported} ont fait un retour.</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>pas encore de preuve</translation>
    </message>
    <message>
        <source>no use case serves it</source>
        <translation>aucun cas d’usage ne le sert</translation>
    </message>
    <message>
        <source>What serves which need</source>
        <translation>Ce qui sert chaque besoin</translation>
    </message>
    <message>
        <source>Business need</source>
        <translation>Besoin de l’entreprise</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Tasks: {phase}</source>
        <translation>Tâches&#xa0;: {phase}</translation>
    </message>
    <message>
        <source>Gate: {name} · {day} · {decision}</source>
        <translation>Jalon&#xa0;: {name} · {day} · {decision}</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’il demande</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>Posts and ideas</source>
        <translation>Publications et idées</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Next free slot</source>
        <translation>Prochain créneau libre</translation>
    </message>
    <message>
        <source>When, in {zone}</source>
        <translation>Quand ({zone})</translation>
    </message>
    <message>
        <source>Series…</source>
        <translation>Série…</translation>
    </message>
    <message>
        <source>Change the series…</source>
        <translation>Modifier la série…</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>It fills in as people are invited, from five people per department.</source>
        <translation>Se remplit à mesure des invitations, à partir de cinq personnes par service.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read the counters of all posts and channels now</source>
        <translation>Relever maintenant les compteurs des publications et des canaux</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Afficher toutes les publications</translation>
    </message>
    <message>
        <source>Followers by channel</source>
        <translation>Abonnés par canal</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Pas encore de campagne</translation>
    </message>
    <message>
        <source>Reactions and adoption appear here once a campaign has testers and posts.</source>
        <translation>Réactions et adoption apparaissent ici dès qu’une campagne a des testeurs et des publications.</translation>
    </message>
    <message>
        <source>Frame a launch</source>
        <translation>Cadrer un lancement</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Totals only: no person, and no group under five, can be singled out.</source>
        <translation>Totaux seulement&#xa0;: aucune personne, ni aucun groupe de moins de cinq, n’est identifiable.</translation>
    </message>
    <message>
        <source>Read {when}</source>
        <translation>Relevé le {when}</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Pas encore de relevé</translation>
    </message>
    <message>
        <source>Reading the counters</source>
        <translation>Relevé des compteurs</translation>
    </message>
    <message>
        <source>Read the counters now</source>
        <translation>Relever les compteurs maintenant</translation>
    </message>
    <message>
        <source>Published posts</source>
        <translation>Publications parues</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par publication</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>4 dernières semaines</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>8 dernières semaines</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Look on the network</source>
        <translation>Vérifier sur le réseau</translation>
    </message>
    <message>
        <source>It is there…</source>
        <translation>Elle y est…</translation>
    </message>
    <message>
        <source>It is not there: send again…</source>
        <translation>Elle n’y est pas&#xa0;: renvoyer…</translation>
    </message>
    <message>
        <source>Send now…</source>
        <translation>Envoyer maintenant…</translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation>Ne pas envoyer…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Edit the post</source>
        <translation>Modifier la publication</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Voir dans le calendrier</translation>
    </message>
    <message>
        <source>Go to accounts</source>
        <translation>Aller aux comptes</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Hand over to {server}…</source>
        <translation>Confier à {server}…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Parts of this thread that are out: {sent} of {total}.</source>
        <translation>Parties de ce fil déjà publiées&#xa0;: {sent} sur {total}.</translation>
    </message>
    <message>
        <source>Looking on {account}…</source>
        <translation>Vérification sur {account}…</translation>
    </message>
    <message>
        <source>It is there: it counts as published.</source>
        <translation>Elle y est&#xa0;: l’envoi compte comme publié.</translation>
    </message>
    <message>
        <source>A part of the thread was found; the rest goes out now.</source>
        <translation>Une partie du fil a été retrouvée&#xa0;; la suite part maintenant.</translation>
    </message>
    <message>
        <source>It was not found among the latest posts.</source>
        <translation>Introuvable parmi les dernières publications.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s page yourself before you send it again.</source>
        <translation>Regardez vous-même la page du compte avant de renvoyer.</translation>
    </message>
    <message>
        <source>It counts as published.</source>
        <translation>L’envoi compte comme publié.</translation>
    </message>
    <message>
        <source>It is sent to {account} again. If it is there after all, people see it twice.</source>
        <translation>La publication repart vers {account}. Si elle y est quand même, on la verra deux fois.</translation>
    </message>
    <message>
        <source>The part in doubt is sent to {account} again, and the rest of the thread after it. If it is there after all, people see it twice.</source>
        <translation>La partie incertaine est renvoyée à {account}, puis la suite du fil. Si elle y est malgré tout, on la verra deux fois.</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Renvoyer&#xa0;?</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>It goes out to {account} at once, though its time has passed.</source>
        <translation>Départ immédiat vers {account}, bien que son heure soit passée.</translation>
    </message>
    <message>
        <source>Send it now?</source>
        <translation>Envoyer maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>It goes out to {account} at once, unless it is refused again.</source>
        <translation>L’envoi part aussitôt vers {account}, sauf nouveau refus.</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Réessayer&#xa0;?</translation>
    </message>
    <message>
        <source>It is not sent to {account}. This cannot be undone; the text stays in the calendar.</source>
        <translation>Rien ne part vers {account}. C’est irréversible&#xa0;; le texte reste dans le calendrier.</translation>
    </message>
    <message>
        <source>Leave it out?</source>
        <translation>Ne pas envoyer&#xa0;?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Published: {time}</source>
        <translation>Publié&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Planned: {time}</source>
        <translation>Prévu&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>It is out.</source>
        <translation>Publié.</translation>
    </message>
    <message>
        <source>It is on its way at this moment.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>Left out: its time had passed.</source>
        <translation>Non envoyé&#xa0;: son heure était passée.</translation>
    </message>
    <message>
        <source>Left out; nothing was sent.</source>
        <translation>Non envoyé&#xa0;; rien n’est parti.</translation>
    </message>
    <message>
        <source>Handed over: the server posts it at {time} even if this computer is off.</source>
        <translation>Confié au serveur, qui le publie à {time} même si cet ordinateur est éteint.</translation>
    </message>
    <message>
        <source>It is tried again at {time}.</source>
        <translation>Nouvel essai à {time}.</translation>
    </message>
    <message>
        <source>It goes out at its time.</source>
        <translation>Départ à l’heure prévue.</translation>
    </message>
    <message>
        <source>What testers tell</source>
        <translation>Ce que racontent les testeurs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Shown with the consent of those who tell them, not older than twelve months.</source>
        <translation>Montrés avec l’accord de ceux qui les racontent, de moins de douze mois.</translation>
    </message>
    <message>
        <source>What the waves taught</source>
        <translation>Ce que les vagues ont appris</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>faite le {day}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Écrire une publication</translation>
    </message>
    <message>
        <source>Start the publisher</source>
        <translation>Activer la diffusion</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Rien à envoyer pour l’instant</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Outbox: decide what is late</source>
        <translation>Boîte d’envoi&#xa0;: décider de ce qui est en retard</translation>
    </message>
    <message>
        <source>Posts that you schedule in the calendar wait here until they are out.</source>
        <translation>Les publications programmées dans le calendrier attendent ici leur parution.</translation>
    </message>
    <message>
        <source>What could not be sent or confirmed appears here.</source>
        <translation>Ce qui n’a pas pu être envoyé ou confirmé apparaît ici.</translation>
    </message>
    <message>
        <source>Posts that you schedule wait here for their time.</source>
        <translation>Les publications programmées attendent ici leur heure.</translation>
    </message>
    <message>
        <source>Published posts appear here with their links.</source>
        <translation>Les publications parues apparaissent ici avec leurs liens.</translation>
    </message>
    <message>
        <source>Nothing is out yet</source>
        <translation>Rien n’est encore paru</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are due, but the publisher is stopped.</source>
        <translation>
            <numerusform>%n publication est à envoyer, mais la diffusion est arrêtée.</numerusform>
            <numerusform>%n publications sont à envoyer, mais la diffusion est arrêtée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: what needs you</source>
        <translation>Boîte d’envoi&#xa0;: à traiter</translation>
    </message>
    <message>
        <source>Outbox: what waits</source>
        <translation>Boîte d’envoi&#xa0;: en attente</translation>
    </message>
    <message>
        <source>Outbox: look for everything unconfirmed</source>
        <translation>Boîte d’envoi&#xa0;: vérifier tout ce qui n’est pas confirmé</translation>
    </message>
    <message>
        <source>Outbox: send posts for review</source>
        <translation>Boîte d’envoi&#xa0;: envoyer des publications en relecture</translation>
    </message>
    <message>
        <source>Outbox: import a reviewer&apos;s decision</source>
        <translation>Boîte d’envoi&#xa0;: importer une décision de relecture</translation>
    </message>
    <message>
        <source>All parts of the thread then count as published on {account}; no other is sent.</source>
        <translation>Toutes les parties du fil comptent alors comme publiées sur {account}&#xa0;; aucune autre n’est envoyée.</translation>
    </message>
    <message>
        <source>It then counts as published on {account} and is not sent again.</source>
        <translation>L’envoi compte alors comme publié sur {account} et n’est pas refait.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Elle y est</translation>
    </message>
    <message>
        <source>Its address (optional)</source>
        <translation>Son adresse (facultatif)</translation>
    </message>
    <message>
        <source>With the address, the post can be opened from here and its reactions are counted.</source>
        <translation>Avec l’adresse, la publication peut être ouverte d’ici et ses réactions sont comptées.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 prochains jours</translation>
    </message>
    <message>
        <source>Nothing is planned: write a post, or date a wave.</source>
        <translation>Rien de prévu&#xa0;: écrivez une publication, ou datez une vague.</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>A campaign holds the objective, the people, the waves and the posts of one launch.</source>
        <translation>Une campagne réunit l’objectif, les personnes, les vagues et les publications d’un lancement.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>No objective yet</source>
        <translation>Pas encore d’objectif</translation>
    </message>
    <message>
        <source>sponsor: {name}</source>
        <translation>sponsor&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Missions of this wave</source>
        <translation>Missions de cette vague</translation>
    </message>
    <message>
        <source>Change the mission (Enter)</source>
        <translation>Modifier la mission (Entrée)</translation>
    </message>
    <message>
        <source>Remove the mission</source>
        <translation>Supprimer la mission</translation>
    </message>
    <message>
        <source>No mission yet</source>
        <translation>Pas encore de mission</translation>
    </message>
    <message>
        <source>Three to five things to try, each with a day and what the person gets from it.</source>
        <translation>Trois à cinq choses à essayer, chacune avec un jour et ce que la personne y gagne.</translation>
    </message>
    <message>
        <source>Who has done it</source>
        <translation>Qui l’a faite</translation>
    </message>
    <message>
        <source>Done or not (Space)</source>
        <translation>Faite ou non (Espace)</translation>
    </message>
    <message>
        <source>This person&apos;s own contribution, for them alone</source>
        <translation>La contribution de cette personne, pour elle seule</translation>
    </message>
    <message>
        <source>Left…</source>
        <translation>Départ…</translation>
    </message>
    <message>
        <source>People of the wave</source>
        <translation>Personnes de la vague</translation>
    </message>
    <message>
        <source>Nobody is on this wave yet</source>
        <translation>Personne n’est encore dans cette vague</translation>
    </message>
    <message>
        <source>People appear here once they have accepted: see Testers and Waves.</source>
        <translation>Les personnes apparaissent ici dès qu’elles ont accepté&#xa0;: voyez Testeurs et Vagues.</translation>
    </message>
    <message>
        <source>Who has done: {mission}</source>
        <translation>Qui a fait&#xa0;: {mission}</translation>
    </message>
    <message numerus="yes">
        <source>Done by %n person(s): {mission}</source>
        <translation>
            <numerusform>Faite par %n personne&#xa0;: {mission}</numerusform>
            <numerusform>Faite par %n personnes&#xa0;: {mission}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done after all by %n person(s): {mission}</source>
        <translation>
            <numerusform>Finalement pas faite par %n personne&#xa0;: {mission}</numerusform>
            <numerusform>Finalement pas faite par %n personnes&#xa0;: {mission}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left the wave.</source>
        <translation>
            <numerusform>%n personne a quitté la vague.</numerusform>
            <numerusform>%n personnes ont quitté la vague.</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name} alone: give it to them, and to nobody else.</source>
        <translation>Pour {name} seulement&#xa0;: à remettre en main propre, et à personne d’autre.</translation>
    </message>
    <message>
        <source>your-part</source>
        <translation>votre-part</translation>
    </message>
    <message>
        <source>There is no wave yet: draw some under Waves. Missions can be written before.</source>
        <translation>Il n’y a pas encore de vague&#xa0;: tirez-en sous Vagues. Les missions peuvent s’écrire avant.</translation>
    </message>
    <message>
        <source>Without dates: reminders and the days of a wave need them, see Waves.</source>
        <translation>Sans dates&#xa0;: les rappels et les jours d’une vague en ont besoin, voyez Vagues.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} au {end}</translation>
    </message>
    <message>
        <source>{done} of {all} tasks</source>
        <translation>{done} tâches sur {all}</translation>
    </message>
    <message>
        <source>Launch path</source>
        <translation>Parcours du lancement</translation>
    </message>
    <message>
        <source>No phases yet: a playbook fills them in, under Plan.</source>
        <translation>Pas encore de phases&#xa0;: un scénario les remplit, dans Plan.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Wave starts</source>
        <translation>Début de vague</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Gate to decide</source>
        <translation>Jalon à décider</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>none collected in 7 days</source>
        <translation>aucun relevé en 7 jours</translation>
    </message>
    <message>
        <source>in 7 days · read {when}</source>
        <translation>en 7 jours · relevé le {when}</translation>
    </message>
    <message>
        <source>from {baseline} to {target}</source>
        <translation>de {baseline} à {target}</translation>
    </message>
    <message>
        <source>no outcome metric yet</source>
        <translation>pas encore d’indicateur de résultat</translation>
    </message>
    <message>
        <source>{metric}: not measured yet</source>
        <translation>{metric}&#xa0;: pas encore mesuré</translation>
    </message>
    <message>
        <source>past the chasm</source>
        <translation>gouffre franchi</translation>
    </message>
    <message>
        <source>of {n} invited</source>
        <translation>sur {n} invités</translation>
    </message>
    <message>
        <source>{share} of {n} invited</source>
        <translation>{share} sur {n} invités</translation>
    </message>
    <message>
        <source>nobody in the directory yet</source>
        <translation>encore personne dans l’annuaire</translation>
    </message>
    <message>
        <source>{share} of {n}</source>
        <translation>{share} sur {n}</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>sur {n}</translation>
    </message>
    <message numerus="yes">
        <source>published in 7 days · %n planned</source>
        <translation>
            <numerusform>parues en 7 jours · %n prévue</numerusform>
            <numerusform>parues en 7 jours · %n prévues</numerusform>
        </translation>
    </message>
    <message>
        <source>{way}, {day} · {metric}</source>
        <translation>{way}, {day} · {metric}</translation>
    </message>
    <message numerus="yes">
        <source>%n to the chasm</source>
        <translation>
            <numerusform>%n avant le gouffre</numerusform>
            <numerusform>%n avant le gouffre</numerusform>
        </translation>
    </message>
    <message>
        <source>past the chasm (16%)</source>
        <translation>gouffre franchi (16&#xa0;%)</translation>
    </message>
    <message>
        <source>Complete it…</source>
        <translation>Compléter…</translation>
    </message>
    <message>
        <source>This launch still lacks {lacks}.</source>
        <translation>Il manque encore à ce lancement {lacks}.</translation>
    </message>
    <message>
        <source>Edit the campaign</source>
        <translation>Modifier la campagne</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Mise à disposition</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Pas encore rédigé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Record the metric&apos;s value</source>
        <translation>Saisir la valeur de l’indicateur</translation>
    </message>
    <message>
        <source>No metric yet</source>
        <translation>Pas encore d’indicateur</translation>
    </message>
    <message>
        <source>Nothing measured yet: the first value makes progress visible.</source>
        <translation>Rien de mesuré encore&#xa0;: la première valeur rend le progrès visible.</translation>
    </message>
    <message>
        <source>further from the target than at the start</source>
        <translation>plus loin de la cible qu’au départ</translation>
    </message>
    <message>
        <source>{share} of the way</source>
        <translation>{share} du chemin</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>What the wave taught</source>
        <translation>Ce que la vague a appris</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>Sans phase</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nouvelle phase</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Repeat the post</source>
        <translation>Répéter la publication</translation>
    </message>
    <message>
        <source>This post and the following ones change; the earlier ones stay.</source>
        <translation>Cette publication et les suivantes changent ; les précédentes restent.</translation>
    </message>
    <message>
        <source>Keep with the draft</source>
        <translation>Garder avec le brouillon</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Ne plus répéter</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Jusqu’à une date</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Un nombre de fois</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>toutes les deux semaines</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>No date is left.</source>
        <translation>Il ne reste aucune date.</translation>
    </message>
    <message>
        <source>Remove the phase</source>
        <translation>Supprimer la phase</translation>
    </message>
    <message>
        <source>Its tasks stay, without a phase.</source>
        <translation>Ses tâches restent, sans phase.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>D’où vient ce nombre</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write the value first.</source>
        <translation>Écrivez d’abord la valeur.</translation>
    </message>
    <message>
        <source>It adds phases, tasks, post ideas and gates, dated from the opening; change them as you like.</source>
        <translation>Il ajoute des phases, des tâches, des idées de publication et des jalons datés à partir de l’ouverture&#xa0;; changez-les à votre guise.</translation>
    </message>
    <message>
        <source>{phases} phases, {tasks} tasks, {ideas} post ideas, {gates} gates.</source>
        <translation>{phases} phases, {tasks} tâches, {ideas} idées de publication, {gates} jalons.</translation>
    </message>
    <message>
        <source>Start from a playbook</source>
        <translation>Partir d’un scénario</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Add a phase…</source>
        <translation>Ajouter une phase…</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>Ajouter une tâche…</translation>
    </message>
    <message>
        <source>Move the opening…</source>
        <translation>Déplacer l’ouverture…</translation>
    </message>
    <message>
        <source>A launch starts from an objective, a metric and an opening day; a playbook fills the rest.</source>
        <translation>Un lancement part d’un objectif, d’un indicateur et d’un jour d’ouverture&#xa0;; un scénario remplit le reste.</translation>
    </message>
    <message>
        <source>Start my launch…</source>
        <translation>Démarrer mon lancement…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>All levers</source>
        <translation>Tous les leviers</translation>
    </message>
    <message>
        <source>Hide done</source>
        <translation>Masquer les terminées</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>Modifier (Entrée)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Pas encore de tâche</translation>
    </message>
    <message>
        <source>A playbook brings phases and tasks with dates counted from the opening.</source>
        <translation>Un scénario apporte des phases et des tâches datées à partir de l’ouverture.</translation>
    </message>
    <message>
        <source>Start from a playbook…</source>
        <translation>Partir d’un scénario…</translation>
    </message>
    <message>
        <source>Removed: {phase}</source>
        <translation>Supprimée&#xa0;: {phase}</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Terminée&#xa0;: {task}</translation>
    </message>
    <message>
        <source>Open again: {task}</source>
        <translation>Rouverte&#xa0;: {task}</translation>
    </message>
    <message>
        <source>Removed: {task}</source>
        <translation>Supprimée&#xa0;: {task}</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Parties du plan</translation>
    </message>
    <message>
        <source>Path and tasks</source>
        <translation>Parcours et tâches</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Timeline from {first} to {last}</source>
        <translation>Frise du {first} au {last}</translation>
    </message>
    <message>
        <source>Grey days: weekends and public holidays ({days})</source>
        <translation>En gris&#xa0;: les week-ends et les jours fériés ({days})</translation>
    </message>
    <message>
        <source>Grey days: weekends</source>
        <translation>En gris&#xa0;: les week-ends</translation>
    </message>
    <message>
        <source>Posts: a stroke for each day that has some, their number for each week</source>
        <translation>Publications&#xa0;: un trait par jour qui en compte, leur nombre pour chaque semaine</translation>
    </message>
    <message>
        <source>Take the last move of the opening back</source>
        <translation>Annuler le dernier déplacement de l’ouverture</translation>
    </message>
    <message>
        <source>Edit the campaign…</source>
        <translation>Modifier la campagne…</translation>
    </message>
    <message>
        <source>Release, working days, attention…</source>
        <translation>Mise à disposition, jours ouvrés, attention…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Keep as a playbook…</source>
        <translation>Garder comme scénario…</translation>
    </message>
    <message>
        <source>The opening is on {day} again.</source>
        <translation>L’ouverture est de nouveau le {day}.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Kept as a playbook: {name}</source>
        <translation>Gardé comme scénario&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Ajouter une phase</translation>
    </message>
    <message>
        <source>Release, working days, attention</source>
        <translation>Mise à disposition, jours ouvrés, attention</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Montrer la frise</translation>
    </message>
    <message>
        <source>Show objective and use cases</source>
        <translation>Montrer l’objectif et les cas d’usage</translation>
    </message>
    <message>
        <source>Show the gates</source>
        <translation>Montrer les jalons</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Imprimer le plan</translation>
    </message>
    <message>
        <source>Keep the plan as a playbook</source>
        <translation>Garder le plan comme scénario</translation>
    </message>
    <message>
        <source>Record the outcome&apos;s value</source>
        <translation>Saisir la valeur du résultat</translation>
    </message>
    <message numerus="yes">
        <source>Opens {day}, in %n day(s)</source>
        <translation>
            <numerusform>Ouvre le {day}, dans %n jour</numerusform>
            <numerusform>Ouvre le {day}, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens today</source>
        <translation>Ouvre aujourd’hui</translation>
    </message>
    <message>
        <source>Open since {day}</source>
        <translation>Ouvert depuis le {day}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Opening · {day}</source>
        <translation>Ouverture · {day}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} terminées</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Change the line (Enter)</source>
        <translation>Modifier la ligne (Entrée)</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>An hour with the testers at the end of each wave: what to keep, what to change, who does what.</source>
        <translation>Une heure avec les testeurs à la fin de chaque vague&#xa0;: quoi garder, quoi changer, qui fait quoi.</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>Terminée le {day}</translation>
    </message>
    <message>
        <source>no task yet</source>
        <translation>pas encore de tâche</translation>
    </message>
    <message>
        <source>Overdue · {day}</source>
        <translation>En retard · {day}</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>Aujourd’hui · {day}</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Accounts &amp; settings</source>
        <translation>Comptes et réglages</translation>
    </message>
    <message>
        <source>What you call it, here and on the command line.</source>
        <translation>Le nom que vous lui donnez, ici et en ligne de commande.</translation>
    </message>
    <message>
        <source>Read the secret from an environment variable</source>
        <translation>Lire le secret dans une variable d’environnement</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Its name is kept, never what it holds.</source>
        <translation>Son nom est conservé, jamais son contenu.</translation>
    </message>
    <message>
        <source>Sign in with the browser…</source>
        <translation>Se connecter par le navigateur…</translation>
    </message>
    <message>
        <source>It writes to single people; posts do not go this way.</source>
        <translation>Il écrit à des personnes, une à une&#xa0;; les publications ne passent pas par là.</translation>
    </message>
    <message>
        <source>What is posted there can be read by anyone.</source>
        <translation>Ce qui y est publié peut être lu par tous.</translation>
    </message>
    <message>
        <source>What is posted there stays on this computer.</source>
        <translation>Ce qui y est publié reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Name the variable that holds the secret.</source>
        <translation>Nommez la variable qui contient le secret.</translation>
    </message>
    <message>
        <source>New secret for {name}</source>
        <translation>Nouveau secret pour {name}</translation>
    </message>
    <message>
        <source>Keep and check</source>
        <translation>Garder et vérifier</translation>
    </message>
    <message>
        <source>It replaces the one that was kept, in this computer&apos;s keyring only.</source>
        <translation>Il remplace celui qui était gardé, dans le trousseau de cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Practise on a wall of your own first, or add the accounts that your launch speaks with.</source>
        <translation>Entraînez-vous d’abord sur un mur à vous, ou ajoutez les comptes qui portent votre lancement.</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>Publie sous</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nouveau secret…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Name and links…</source>
        <translation>Nom et liens…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>{name} needs you: check it or give its secret again; nothing is sent until then.</source>
        <translation>{name} attend votre action&#xa0;: vérifiez-le ou redonnez son secret&#xa0;; rien ne part d’ici là.</translation>
    </message>
    <message>
        <source>The platform asked to wait until {time}.</source>
        <translation>La plateforme a demandé d’attendre jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Its secret comes from the variable {name}.</source>
        <translation>Son secret vient de la variable {name}.</translation>
    </message>
    <message>
        <source>Its sign-in ends on {day}.</source>
        <translation>Sa connexion prend fin le {day}.</translation>
    </message>
    <message>
        <source>Check it once, so that nothing is in doubt when a post goes out.</source>
        <translation>Vérifiez-le une fois, pour qu’aucun doute ne subsiste au moment d’un envoi.</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>Vérification de {name}…</translation>
    </message>
    <message>
        <source>Unlocking the keyring…</source>
        <translation>Déverrouillage du trousseau…</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Its secret is forgotten on this computer. What it has published stays where it is and keeps its counters.</source>
        <translation>Son secret est oublié sur cet ordinateur. Ce qu’il a publié reste en place et garde ses compteurs.</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Only for this campaign</source>
        <translation>Seulement pour cette campagne</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you changed in this snippet is not kept.</source>
        <translation>Ce que vous avez changé dans cet extrait n’est pas conservé.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Templates may use {words}.</source>
        <translation>Les modèles peuvent utiliser {words}.</translation>
    </message>
    <message>
        <source>Removed. Saving brings it back.</source>
        <translation>Retiré. Enregistrer le fait revenir.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} a été retiré.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Check all accounts</source>
        <translation>Vérifier tous les comptes</translation>
    </message>
    <message>
        <source>Check the workspace file</source>
        <translation>Vérifier le fichier de l’espace de travail</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Publish while the window is open</source>
        <translation>Publier tant que la fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Read counters while the window is open</source>
        <translation>Relever les compteurs tant que la fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Toutes les 4 heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Checking the workspace…</source>
        <translation>Vérification de l’espace de travail…</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>L’espace de travail est endommagé.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found; nothing was changed.</source>
        <translation>
            <numerusform>%n défaut a été trouvé&#xa0;; rien n’a été modifié.</numerusform>
            <numerusform>%n défauts ont été trouvés&#xa0;; rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the last backup that is sound.</source>
        <translation>Restaurez la dernière sauvegarde intacte.</translation>
    </message>
    <message>
        <source>Restore {name}?</source>
        <translation>Restaurer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>The backup takes the place of {workspace}. What is there now is kept beside it as a file of its own.</source>
        <translation>La sauvegarde prend la place de {workspace}. Ce qui s’y trouve est conservé à côté, dans un fichier à part.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Nothing has been published yet</source>
        <translation>Rien n’a encore été publié</translation>
    </message>
    <message>
        <source>A notice says why data are kept, how long, and whom to ask. It is never changed: a change makes the next version, so that it stays clear who agreed to what.</source>
        <translation>Une notice dit pourquoi des données sont conservées, combien de temps, et à qui s’adresser. Elle n’est jamais modifiée&#xa0;: un changement crée la version suivante, pour que l’on sache toujours qui a accepté quoi.</translation>
    </message>
    <message>
        <source>Publish a notice…</source>
        <translation>Publier une notice…</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Texte de la notice</translation>
    </message>
    <message>
        <source>Publish a notice</source>
        <translation>Publier une notice</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>Testeurs</translation>
    </message>
    <message>
        <source>What was published is never changed: this is the next version.</source>
        <translation>Ce qui a été publié n’est jamais modifié&#xa0;: ceci est la version suivante.</translation>
    </message>
    <message>
        <source>Who: [company], [contact].
Why: to plan and run a test with volunteers, publish content, measure adoption together, collect feedback.
Never: evaluation of people, discipline, pay, control of working time, inference of opinions, health or emotions.
What: name, work e-mail, department, wave and state of your mission, by day.
How long: until 3 months after the campaign.
Your rights: see your data, have it put right, object to statistics, be erased. Taking part is free; declining needs no reason.</source>
        <translation>Qui&#xa0;: [entreprise], [contact].
Pourquoi&#xa0;: préparer et mener un test avec des volontaires, publier des contenus, mesurer l’adoption dans l’ensemble, recueillir des retours.
Jamais&#xa0;: évaluation des personnes, sanctions, rémunération, contrôle du temps de travail, déduction d’opinions, de santé ou d’émotions.
Quoi&#xa0;: nom, adresse professionnelle, service, vague et état de votre mission, par jour.
Combien de temps&#xa0;: jusqu’à 3 mois après la campagne.
Vos droits&#xa0;: voir vos données, les faire corriger, vous opposer aux statistiques, être effacé. Participer est libre&#xa0;; refuser ne demande pas de raison.</translation>
    </message>
    <message>
        <source>Only who leaves has a reason: use it with “dropped”.</source>
        <translation>Seul un départ a une raison&#xa0;: employez-la avec «&#xa0;dropped&#xa0;».</translation>
    </message>
    <message>
        <source>A note goes with a reason: add --reason.</source>
        <translation>Une note accompagne une raison&#xa0;: ajoutez --reason.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) now: {state}</source>
        <translation>
            <numerusform>%n personne passée à&#xa0;: {state}</numerusform>
            <numerusform>%n personnes passées à&#xa0;: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there from where they are.</source>
        <translation>
            <numerusform>%n ne peut pas y passer depuis son état.</numerusform>
            <numerusform>%n ne peuvent pas y passer depuis leur état.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing states</source>
        <translation>Changement d’états</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved</source>
        <translation>
            <numerusform>%n personne déplacée</numerusform>
            <numerusform>%n personnes déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>Personne ajoutée&#xa0;: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported</source>
        <translation>
            <numerusform>%n ligne importée</numerusform>
            <numerusform>%n lignes importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exporter les personnes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export en cours</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>Move to a wave</source>
        <translation>Mettre dans une vague</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Their data: export, object, erase</source>
        <translation>Ses données&#xa0;: exporter, s’opposer, effacer</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n personne sélectionnée</numerusform>
            <numerusform>%n personnes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the state of all of them, or press 1 to 7 in the table.</source>
        <translation>Changez l’état de toutes, ou tapez 1 à 7 dans le tableau.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Où ils en sont</translation>
    </message>
    <message>
        <source>Show: {state}</source>
        <translation>Afficher&#xa0;: {state}</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>Nothing yet: a candidate nobody has written to.</source>
        <translation>Rien encore&#xa0;: un candidat à qui personne n’a écrit.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>A spreadsheet with one line per person, or an address book (vCard, LDIF). An e-mail address is needed; nothing else is.</source>
        <translation>Un tableur avec une ligne par personne, ou un carnet d’adresses (vCard, LDIF). Il faut une adresse e-mail, rien d’autre.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Spreadsheets and address books (*.csv *.txt *.tsv *.xlsx *.xlsm *.vcf *.ldif *.ldi)</source>
        <translation>Tableurs et carnets d’adresses (*.csv *.txt *.tsv *.xlsx *.xlsm *.vcf *.ldif *.ldi)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of known people are others in the file.</source>
        <translation>
            <numerusform>%n champ d’une personne connue est autre dans le fichier.</numerusform>
            <numerusform>%n champs de personnes connues sont autres dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keep what is stored.</source>
        <translation>
            <numerusform>%n garde ce qui est enregistré.</numerusform>
            <numerusform>%n gardent ce qui est enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file’s count.</source>
        <translation>Ceux du fichier font foi.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose a CSV or Excel file</source>
        <translation>Choisir un fichier CSV ou Excel</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.txt *.tsv *.xlsx *.xlsm)</source>
        <translation>Tableaux (*.csv *.txt *.tsv *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>feuille «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>separated by {delimiter}</source>
        <translation>séparateur&#xa0;: {delimiter}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>No wave</source>
        <translation>Sans vague</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Look for fewer letters, or take a filter away.</source>
        <translation>Tapez moins de lettres, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Encore personne ici</translation>
    </message>
    <message>
        <source>Import your directory from a spreadsheet or an address book. You see the report first.</source>
        <translation>Importez votre annuaire depuis un tableur ou un carnet d’adresses. Vous voyez d’abord le compte rendu.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importer des personnes…</translation>
    </message>
    <message>
        <source>Testers are people on their way through a campaign: create one first.</source>
        <translation>Les testeurs sont des personnes qui suivent une campagne&#xa0;: créez-en d’abord une.</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>{total} people</source>
        <translation>{total} personnes</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Export people…</source>
        <translation>Exporter les personnes…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>L’organisation</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Ce que contient «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Remarks and refused lines</source>
        <translation>Remarques et lignes refusées</translation>
    </message>
    <message>
        <source>Checking every line… {share} %</source>
        <translation>Vérification de chaque ligne… {share}&#xa0;%</translation>
    </message>
    <message>
        <source>This import would give:</source>
        <translation>Cet import donnerait&#xa0;:</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>Cet import a donné&#xa0;:</translation>
    </message>
    <message>
        <source>{n} taken</source>
        <translation>Importées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} merged</source>
        <translation>Fusionnées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Importer des publications</translation>
    </message>
    <message>
        <source>One line of column names, one line per post. A text is needed; day, time and accounts help.</source>
        <translation>Une ligne d’en-têtes, une ligne par publication. Le texte est nécessaire&#xa0;; le jour, l’heure et les comptes aident.</translation>
    </message>
    <message>
        <source>As drafts: schedule nothing yet</source>
        <translation>En brouillons&#xa0;: ne rien programmer pour l’instant</translation>
    </message>
    <message>
        <source>Lines without an account go to</source>
        <translation>Les lignes sans compte vont vers</translation>
    </message>
    <message>
        <source>{n} unchanged</source>
        <translation>Inchangées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>Refusées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>k keeps, t takes the file&apos;s; K and T answer for every further one of that field.</source>
        <translation>k garde, t prend celui du fichier&#xa0;; K et T répondent pour tous les suivants du même champ.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of known people are others in the file:</source>
        <translation>
            <numerusform>%n champ d’une personne connue est autre dans le fichier&#xa0;:</numerusform>
            <numerusform>%n champs de personnes connues sont autres dans le fichier&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, {name}, {field}: “{ours}”, in the file “{theirs}”</source>
        <translation>Ligne {line}, {name}, {field}&#xa0;: «&#xa0;{ours}&#xa0;», dans le fichier «&#xa0;{theirs}&#xa0;»</translation>
    </message>
    <message>
        <source>Search, or department:support -wave:1</source>
        <translation>Rechercher, ou service:support -vague:1</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Words find the beginnings of names, addresses, departments, levels and sites.</source>
        <translation>Les mots trouvent le début des noms, adresses, services, niveaux et sites.</translation>
    </message>
    <message>
        <source>Filters: department: level: site: state: wave: kind: is:manager is:volunteer; a minus leaves out.</source>
        <translation>Filtres&#xa0;: service: niveau: site: état: vague: type: est:manager est:volontaire&#xa0;; un moins exclut.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>A page, a command, a person or a post</source>
        <translation>Une page, une commande, une personne ou une publication</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Hashtags, a snippet or a template</source>
        <translation>Des hashtags, un extrait ou un modèle</translation>
    </message>
    <message>
        <source>Search what to insert</source>
        <translation>Chercher quoi insérer</translation>
    </message>
    <message>
        <source>What to insert</source>
        <translation>Quoi insérer</translation>
    </message>
    <message>
        <source>Save selection…</source>
        <translation>Garder la sélection…</translation>
    </message>
    <message>
        <source>Keep the selected text as a snippet</source>
        <translation>Garder le texte sélectionné comme extrait</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Rien de ce nom.</translation>
    </message>
    <message>
        <source>Select some text and save it, or press Manage.</source>
        <translation>Sélectionnez du texte et gardez-le, ou appuyez sur Gérer.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Finishing what is on its way…</source>
        <translation>Fin des envois en cours…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{page} could not be shown.</source>
        <translation>{page}&#xa0;: affichage impossible.</translation>
    </message>
    <message>
        <source>Nothing was lost and the other pages work. The details are in the log: {folder}</source>
        <translation>Rien n’a été perdu et les autres pages marchent. Les détails sont dans le journal&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Espace de travail&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>backup {time}</source>
        <translation>sauvegarde&#xa0;: {time}</translation>
    </message>
    <message>
        <source>D-{days} to opening</source>
        <translation>J-{days} avant l’ouverture</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s)</source>
        <translation>
            <numerusform>Ouvert depuis %n jour</numerusform>
            <numerusform>Ouvert depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation>Campagne&#xa0;: {name}</translation>
    </message>
    <message>
        <source>It needs an objective, a metric and the metric&apos;s value today.</source>
        <translation>Il lui faut un objectif, un indicateur et la valeur actuelle de celui-ci.</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Nouvelle campagne…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Publisher on</source>
        <translation>Diffusion active</translation>
    </message>
    <message>
        <source>Publisher off</source>
        <translation>Diffusion arrêtée</translation>
    </message>
    <message>
        <source>Publisher held up</source>
        <translation>Diffusion bloquée</translation>
    </message>
    <message>
        <source>Stop publishing</source>
        <translation>Arrêter la diffusion</translation>
    </message>
    <message>
        <source>Start publishing</source>
        <translation>Activer la diffusion</translation>
    </message>
    <message>
        <source>Nothing is waiting to go out</source>
        <translation>Rien n’attend de partir</translation>
    </message>
    <message>
        <source>A post is due now</source>
        <translation>Une publication est à envoyer</translation>
    </message>
    <message>
        <source>Next post in {span}</source>
        <translation>Prochaine publication dans {span}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Workspaces (*.cmc)</source>
        <translation>Espaces de travail (*.cmc)</translation>
    </message>
    <message>
        <source>My launch</source>
        <translation>Mon lancement</translation>
    </message>
    <message>
        <source>Where should your workspace live?</source>
        <translation>Où ranger votre espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Which backup should be restored?</source>
        <translation>Quelle sauvegarde restaurer&#xa0;?</translation>
    </message>
    <message>
        <source>The platform has published it nevertheless.</source>
        <translation>La plateforme l’a pourtant publié.</translation>
    </message>
    <message>
        <source>Part {number} of {total} is out.</source>
        <translation>La partie {number} sur {total} est publiée.</translation>
    </message>
    <message>
        <source>Left out: the series has come again since.</source>
        <translation>Laissée de côté : la série est revenue depuis.</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Drawing the waves…</source>
        <translation>Tirage des vagues…</translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s) drawn</source>
        <translation>
            <numerusform>%n vague tirée</numerusform>
            <numerusform>%n vagues tirées</numerusform>
        </translation>
    </message>
    <message>
        <source>A wave was added</source>
        <translation>Une vague a été ajoutée</translation>
    </message>
    <message>
        <source>{wave} was removed</source>
        <translation>{wave} a été supprimée</translation>
    </message>
    <message>
        <source>It has no empty seat, or nobody waiting fits.</source>
        <translation>Aucune place vide, ou personne en attente ne convient.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were given a wave</source>
        <translation>
            <numerusform>%n personne a reçu une vague</numerusform>
            <numerusform>%n personnes ont reçu une vague</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are on the waiting list: no wave has a seat.</source>
        <translation>
            <numerusform>%n personne est sur la liste d’attente&#xa0;: aucune vague n’a de place.</numerusform>
            <numerusform>%n personnes sont sur la liste d’attente&#xa0;: aucune vague n’a de place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the wave</source>
        <translation>Exporter la vague</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV pour Excel (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written to {file}</source>
        <translation>
            <numerusform>%n personne écrite dans {file}</numerusform>
            <numerusform>%n personnes écrites dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Invite {wave}</source>
        <translation>Inviter {wave}</translation>
    </message>
    <message>
        <source>Nobody in it is still to be invited.</source>
        <translation>Il n’y reste personne à inviter.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of {wave} noted as invited</source>
        <translation>
            <numerusform>%n personne de {wave} notée comme invitée</numerusform>
            <numerusform>%n personnes de {wave} notées comme invitées</numerusform>
        </translation>
    </message>
    <message>
        <source>Note everyone as invited</source>
        <translation>Noter tout le monde comme invité</translation>
    </message>
    <message>
        <source>Fill from the waiting list</source>
        <translation>Compléter depuis la liste d’attente</translation>
    </message>
    <message>
        <source>Remove the wave</source>
        <translation>Supprimer la vague</translation>
    </message>
    <message>
        <source>Edit, export, invite, remove</source>
        <translation>Modifier, exporter, inviter, supprimer</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>{wave}: edit, export, invite, remove</source>
        <translation>{wave}&#xa0;: modifier, exporter, inviter, supprimer</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placés</translation>
    </message>
    <message>
        <source>Filter: name, department…</source>
        <translation>Filtrer&#xa0;: nom, service…</translation>
    </message>
    <message>
        <source>Filter the candidates</source>
        <translation>Filtrer les candidats</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) · drag onto a wave</source>
        <translation>
            <numerusform>%n candidat · à glisser sur une vague</numerusform>
            <numerusform>%n candidats · à glisser sur une vague</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s), next first</source>
        <translation>
            <numerusform>%n volontaire, le prochain d’abord</numerusform>
            <numerusform>%n volontaires, le prochain d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Animator</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>These are names of people: keep the paper to yourself, and destroy it when the wave has ended.</source>
        <translation>Ce sont des noms de personnes&#xa0;: gardez cette feuille pour vous et détruisez-la quand la vague est terminée.</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Pas encore de dates</translation>
    </message>
    <message numerus="yes">
        <source>%n animator(s)</source>
        <translation>
            <numerusform>%n animateur</numerusform>
            <numerusform>%n animateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) each at most</source>
        <translation>
            <numerusform>%n personne au plus chacun</numerusform>
            <numerusform>%n personnes au plus chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in it yet.</source>
        <translation>Personne n’y est encore.</translation>
    </message>
    <message>
        <source>{n} of {size} people</source>
        <translation>{n} personnes sur {size}</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, suite</translation>
    </message>
    <message>
        <source>{day}/{month}</source>
        <translation>{day}/{month}</translation>
    </message>
    <message>
        <source>Volunteers are drawn by lot: managers first, then each department and level by its share. People already invited keep their wave.</source>
        <translation>Les volontaires sont tirés au sort&#xa0;: les managers d’abord, puis chaque service et niveau selon sa part. Les personnes déjà invitées gardent leur vague.</translation>
    </message>
    <message>
        <source>Balance automatically</source>
        <translation>Équilibrer automatiquement</translation>
    </message>
    <message>
        <source>Draw the waves</source>
        <translation>Tirer les vagues</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>une nouvelle</translation>
    </message>
    <message>
        <source>Last: {seed}</source>
        <translation>Dernière&#xa0;: {seed}</translation>
    </message>
    <message>
        <source>Set the dates from</source>
        <translation>Fixer les dates à partir du</translation>
    </message>
    <message>
        <source>Invite more, since not everybody takes part</source>
        <translation>Inviter davantage, car tous ne participent pas</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Share of the invited who take part</source>
        <translation>Part des invités qui participent</translation>
    </message>
    <message>
        <source>Keep small teams together (three of a department, or none)</source>
        <translation>Garder les petites équipes ensemble (trois d’un service, ou aucun)</translation>
    </message>
    <message>
        <source>First day of the first wave</source>
        <translation>Premier jour de la première vague</translation>
    </message>
    <message>
        <source>People in each wave</source>
        <translation>Personnes par vague</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>Graine du tirage</translation>
    </message>
    <message>
        <source>The same seed repeats a draw.</source>
        <translation>La même graine répète un tirage.</translation>
    </message>
    <message>
        <source>Weeks per wave</source>
        <translation>Semaines par vague</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in all.</source>
        <translation>
            <numerusform>%n place en tout.</numerusform>
            <numerusform>%n places en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) can be drawn.</source>
        <translation>
            <numerusform>%n volontaire peut être tiré.</numerusform>
            <numerusform>%n volontaires peuvent être tirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as 50, 90, 90.</source>
        <translation>Par exemple 50, 90, 90.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>It has dates</source>
        <translation>Elle a des dates</translation>
    </message>
    <message>
        <source>People wanted</source>
        <translation>Personnes souhaitées</translation>
    </message>
    <message>
        <source>People the animators can follow</source>
        <translation>Personnes que les animateurs peuvent suivre</translation>
    </message>
    <message>
        <source>Animators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>Something to try in a few minutes. Without a benefit for the person, nobody does it.</source>
        <translation>Quelque chose à essayer en quelques minutes. Sans intérêt pour la personne, personne ne le fait.</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Nouvelle mission</translation>
    </message>
    <message>
        <source>Ask a question in the workshop&apos;s group</source>
        <translation>Poser une question dans le groupe de l’atelier</translation>
    </message>
    <message>
        <source>An answer from another site within a day</source>
        <translation>Une réponse d’un autre site en un jour</translation>
    </message>
    <message>
        <source>No wave yet</source>
        <translation>Aucune vague</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Quoi essayer</translation>
    </message>
    <message>
        <source>What the person gets from it</source>
        <translation>Ce que la personne y gagne</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n other(s)</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: thank them. The reason helps the next wave.</source>
        <translation>{names}&#xa0;: remerciez-les. La raison aide la vague suivante.</translation>
    </message>
    <message>
        <source>Leaving: for what reason?</source>
        <translation>Départ&#xa0;: pour quelle raison&#xa0;?</translation>
    </message>
    <message>
        <source>It is erased with the person. The wave shows only reasons that five people or more gave.</source>
        <translation>Elle est effacée avec la personne. La vague ne montre que les raisons données par cinq personnes ou plus.</translation>
    </message>
    <message>
        <source>In their words; it may stay empty</source>
        <translation>Dans leurs mots&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Below this, the Overview says so while the wave runs: invite from the waiting list.</source>
        <translation>En dessous, la vue d’ensemble le signale tant que la vague court&#xa0;: invitez depuis la liste d’attente.</translation>
    </message>
    <message>
        <source>Floor of {wave}</source>
        <translation>Plancher de {wave}</translation>
    </message>
    <message>
        <source>As the wave&apos;s plan says</source>
        <translation>Selon le plan de la vague</translation>
    </message>
    <message>
        <source>People who should stay</source>
        <translation>Personnes qui devraient rester</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Copy the texts into your mail; nobody gets more than two.</source>
        <translation>Rien n’est envoyé d’ici. Copiez les textes dans votre messagerie&#xa0;; personne n’en reçoit plus de deux.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>I have sent them all</source>
        <translation>Je les ai tous envoyés</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copier ce texte</translation>
    </message>
    <message>
        <source>Draw waves among the volunteers: managers first, each department and level by its share.</source>
        <translation>Tirez des vagues parmi les volontaires&#xa0;: les managers d’abord, chaque service et niveau selon sa part.</translation>
    </message>
    <message>
        <source>Balance automatically…</source>
        <translation>Équilibrer automatiquement…</translation>
    </message>
    <message>
        <source>Waves belong to a campaign: create one first.</source>
        <translation>Les vagues appartiennent à une campagne&#xa0;: créez-en une d’abord.</translation>
    </message>
    <message>
        <source>Nobody to invite yet</source>
        <translation>Encore personne à inviter</translation>
    </message>
    <message>
        <source>Import the directory first, with a column that says who volunteers.</source>
        <translation>Importez d’abord l’annuaire, avec une colonne qui dit qui est volontaire.</translation>
    </message>
    <message>
        <source>Go to the testers</source>
        <translation>Aller aux testeurs</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Add a wave</source>
        <translation>Ajouter une vague</translation>
    </message>
    <message>
        <source>{placed} placed · {free} not placed · {volunteers} volunteers not invited yet</source>
        <translation>{placed} placés · {free} non placés · {volunteers} volontaires à inviter</translation>
    </message>
    <message>
        <source>Why these people?</source>
        <translation>Pourquoi ces personnes&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved to {wave}</source>
        <translation>
            <numerusform>%n personne placée dans {wave}</numerusform>
            <numerusform>%n personnes placées dans {wave}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken out of the waves</source>
        <translation>
            <numerusform>%n personne retirée des vagues</numerusform>
            <numerusform>%n personnes retirées des vagues</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring the waves…</source>
        <translation>Retour aux vagues précédentes…</translation>
    </message>
    <message>
        <source>Move to {wave}</source>
        <translation>Placer dans {wave}</translation>
    </message>
    <message>
        <source>Take out of the wave</source>
        <translation>Retirer de la vague</translation>
    </message>
    <message>
        <source>Find them a wave</source>
        <translation>Leur trouver une vague</translation>
    </message>
    <message>
        <source>Days away…</source>
        <translation>Jours d’absence…</translation>
    </message>
    <message>
        <source>Show under Testers</source>
        <translation>Voir dans Testeurs</translation>
    </message>
    <message>
        <source>Balance the waves automatically</source>
        <translation>Équilibrer les vagues automatiquement</translation>
    </message>
    <message>
        <source>Not a volunteer</source>
        <translation>Non volontaire</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>par {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Switch it on with: {command}</source>
        <translation>Pour l’activer&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Switch it off with: {command}</source>
        <translation>Pour l’arrêter&#xa0;: {command}</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written to {name}.</source>
        <translation>
            <numerusform>%n rappel écrit dans {name}.</numerusform>
            <numerusform>%n rappels écrits dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post comes again.</source>
        <translation>Aucune publication ne revient.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message numerus="yes">
        <source>The series has ended: %n post(s) deleted.</source>
        <translation>
            <numerusform>La série est terminée : %n publication supprimée.</numerusform>
            <numerusform>La série est terminée : %n publications supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Series {id}: {rule}, next {times} ({zone})</source>
        <translation>Série {id} : {rule}, prochaines {times} ({zone})</translation>
    </message>
    <message>
        <source>It waits for approval.</source>
        <translation>Il attend une approbation.</translation>
    </message>
    <message>
        <source>{time} ({zone}): the clocks change, it goes out at {real} ({utc} UTC).</source>
        <translation>{time} ({zone}) : l’heure change, elle part à {real} ({utc} UTC).</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>chaque jour ouvré</translation>
    </message>
    <message>
        <source>every week on {days}</source>
        <translation>chaque semaine, le {days}</translation>
    </message>
    <message>
        <source>every two weeks on {days}</source>
        <translation>toutes les deux semaines, le {days}</translation>
    </message>
    <message>
        <source>every month on the last day</source>
        <translation>chaque mois, le dernier jour</translation>
    </message>
    <message>
        <source>every month on day {day}</source>
        <translation>chaque mois, le {day}</translation>
    </message>
    <message>
        <source>every month on the first {day}</source>
        <translation>chaque mois, le premier {day}</translation>
    </message>
    <message>
        <source>every month on the second {day}</source>
        <translation>chaque mois, le deuxième {day}</translation>
    </message>
    <message>
        <source>every month on the third {day}</source>
        <translation>chaque mois, le troisième {day}</translation>
    </message>
    <message>
        <source>every month on the fourth {day}</source>
        <translation>chaque mois, le quatrième {day}</translation>
    </message>
    <message>
        <source>every month on the last {day}</source>
        <translation>chaque mois, le dernier {day}</translation>
    </message>
    <message>
        <source>by the rule {rule}</source>
        <translation>selon la règle {rule}</translation>
    </message>
    <message>
        <source>{repeat}, {times}</source>
        <translation>{repeat}, {times}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{repeat}, until {day}</source>
        <translation>{repeat}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>{days}, {day}</source>
        <translation>{days}, le {day}</translation>
    </message>
    <message>
        <source>{days} and {day}</source>
        <translation>{days} et le {day}</translation>
    </message>
    <message>
        <source>The posts must be at least a minute and at most a day apart.</source>
        <translation>Il faut au moins une minute et au plus un jour entre deux publications.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Give a number of minutes, such as 10.</source>
        <translation>Indiquez un nombre de minutes, par exemple 10.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descriptions</translation>
    </message>
    <message>
        <source>The pictures could not be written to {name}.</source>
        <translation>Les images n’ont pas pu être écrites dans {name}.</translation>
    </message>
    <message>
        <source>The posts were not written.</source>
        <translation>Les publications n’ont pas été écrites.</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Rien n’est programmé.</translation>
    </message>
    <message>
        <source>No reminders were written.</source>
        <translation>Aucun rappel n’a été écrit.</translation>
    </message>
    <message>
        <source>Schedule a post first.</source>
        <translation>Programmez d’abord une publication.</translation>
    </message>
    <message>
        <source>Publish: {post}</source>
        <translation>Publier&#xa0;: {post}</translation>
    </message>
    <message>
        <source>Posted by its server: {post}</source>
        <translation>Publié par son serveur&#xa0;: {post}</translation>
    </message>
    <message>
        <source>a post for the circle “{name}”</source>
        <translation>une publication pour le cercle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{text}” does not say how often.</source>
        <translation>« {text} » ne dit pas à quel rythme.</translation>
    </message>
    <message>
        <source>Write it like: daily, working days, weekly on fri, every two weeks on mon, monthly on 15.</source>
        <translation>Écrivez par exemple : daily, working days, weekly on fri, every two weeks on mon, monthly on 15.</translation>
    </message>
    <message>
        <source>With this rule, no post is left to come.</source>
        <translation>Avec cette règle, il n’y a plus de publication à venir.</translation>
    </message>
    <message>
        <source>Choose a later end, or another first day.</source>
        <translation>Choisissez une fin plus tardive ou un autre premier jour.</translation>
    </message>
    <message>
        <source>This series no longer exists.</source>
        <translation>Cette série n’existe plus.</translation>
    </message>
    <message>
        <source>This post does not belong to a series.</source>
        <translation>Cette publication n’appartient pas à une série.</translation>
    </message>
    <message>
        <source>This post is out or on its way.</source>
        <translation>Cette publication est sortie ou en route.</translation>
    </message>
    <message>
        <source>What has been sent is never changed.</source>
        <translation>Ce qui a été envoyé n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Change a later post of the series.</source>
        <translation>Modifiez une publication suivante de la série.</translation>
    </message>
    <message>
        <source>The series has changed since.</source>
        <translation>La série a changé depuis.</translation>
    </message>
    <message>
        <source>Something of it was changed or has gone out; nothing was taken back.</source>
        <translation>Une partie a été modifiée ou est sortie&#xa0;; rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Change the posts that are still to come.</source>
        <translation>Modifiez les publications encore à venir.</translation>
    </message>
    <message>
        <source>“{text}” is not a weekday and a time.</source>
        <translation>« {text} » n’est pas un jour de la semaine et une heure.</translation>
    </message>
    <message>
        <source>The slots stay as they were.</source>
        <translation>Les créneaux restent tels quels.</translation>
    </message>
    <message>
        <source>Write them like: mon 09:30, thu 11:00</source>
        <translation>Écrivez par exemple : lun 09:30, jeu 11:00</translation>
    </message>
    <message>
        <source>Give it some first: weekdays and times at which it posts.</source>
        <translation>Donnez-lui-en d’abord : les jours et les heures où elle publie.</translation>
    </message>
    <message>
        <source>Every slot of the coming year is taken.</source>
        <translation>Tous les créneaux de l’année à venir sont pris.</translation>
    </message>
    <message>
        <source>Choose a time yourself, or give the campaign more slots.</source>
        <translation>Choisissez vous-même une heure, ou donnez plus de créneaux à la campagne.</translation>
    </message>
    <message>
        <source>There is no usable backup of {name}.</source>
        <translation>Il n’y a pas de sauvegarde utilisable de {name}.</translation>
    </message>
    <message>
        <source>Open another workspace, or a backup of yours.</source>
        <translation>Ouvrez un autre espace de travail, ou une de vos sauvegardes.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Rien à faire ici</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in under way.</source>
        <translation>Cette page n’appartient pas à la connexion en cours.</translation>
    </message>
    <message>
        <source>Back to CM Console</source>
        <translation>Retour à CM Console</translation>
    </message>
    <message>
        <source>You may close this page and go on in CM Console.</source>
        <translation>Vous pouvez fermer cette page et continuer dans CM Console.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Pas connecté</translation>
    </message>
    <message>
        <source>You may close this page. CM Console says what can be done.</source>
        <translation>Vous pouvez fermer cette page. CM Console dit ce qu’on peut faire.</translation>
    </message>
    <message>
        <source>Save reminders</source>
        <translation>Enregistrer des rappels</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers d’agenda (*.ics)</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Publier en arrière-plan</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>This computer then publishes what is due every minute while you are signed in, whether CM Console is open or not. What is late or unclear still waits for you.</source>
        <translation>Cet ordinateur publie alors chaque minute ce qui est prévu, tant que votre session est ouverte, que CM Console le soit ou non. Ce qui est en retard ou incertain vous attend toujours.</translation>
    </message>
    <message>
        <source>One small file for {system}, without any secret: {folder}</source>
        <translation>Un petit fichier pour {system}, sans aucun secret&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Switch it on: type this in a terminal, once</source>
        <translation>Pour l’activer, tapez une fois dans un terminal</translation>
    </message>
    <message>
        <source>To switch it off later</source>
        <translation>Pour l’arrêter plus tard</translation>
    </message>
    <message>
        <source>Accounts that need a secret publish only while you give it.</source>
        <translation>Les comptes qui demandent un secret ne publient que si vous le donnez.</translation>
    </message>
    <message>
        <source>Close CM Console</source>
        <translation>Fermer CM Console</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Rester ouvert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>the Task Scheduler</source>
        <translation>le Planificateur de tâches</translation>
    </message>
    <message>
        <source>The first one, “{post}”, is due on {time}; you usually come back on {back}. While nothing publishes, nothing goes out.</source>
        <translation>La première, «&#xa0;{post}&#xa0;», est prévue le {time}&#xa0;; vous revenez d’habitude le {back}. Sans diffusion, rien ne part.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are due before you usually come back</source>
        <translation>
            <numerusform>%n publication est prévue avant votre retour habituel</numerusform>
            <numerusform>%n publications sont prévues avant votre retour habituel</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Run in the background…</source>
        <translation>Publier en arrière-plan…</translation>
    </message>
    <message>
        <source>This computer publishes every minute while you are signed in, without the window.</source>
        <translation>Cet ordinateur publie chaque minute tant que votre session est ouverte, sans la fenêtre.</translation>
    </message>
    <message>
        <source>Save reminders and close…</source>
        <translation>Enregistrer des rappels et fermer…</translation>
    </message>
    <message>
        <source>An .ics file for your calendar: it tells you when to open CM Console.</source>
        <translation>Un fichier .ics pour votre agenda&#xa0;: il vous dit quand ouvrir CM Console.</translation>
    </message>
    <message>
        <source>The window goes, publishing goes on. An icon brings it back.</source>
        <translation>La fenêtre se ferme, la diffusion continue. Une icône la fait revenir.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Garder dans la barre système</translation>
    </message>
    <message numerus="yes">
        <source>For %n of these posts: the server posts them, even if this computer is off.</source>
        <translation>
            <numerusform>Pour %n de ces publications&#xa0;: le serveur la publie, même si cet ordinateur est éteint.</numerusform>
            <numerusform>Pour %n de ces publications&#xa0;: le serveur les publie, même si cet ordinateur est éteint.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over to the server…</source>
        <translation>Confier au serveur…</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled post(s) have times in {zone}, such as {time}.</source>
        <translation>
            <numerusform>%n publication programmée a son heure dans {zone} : {time}.</numerusform>
            <numerusform>%n publications programmées ont leur heure dans {zone}, par exemple {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} stays {time}, now in {zone}: {shift}.</source>
        <translation>{time} reste {time}, désormais dans {zone} : {shift}.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would be too late with that: they keep their instant.</source>
        <translation>
            <numerusform>%n publication serait alors déjà passée : elle garde son instant.</numerusform>
            <numerusform>%n publications seraient alors déjà passées : elles gardent leur instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes out when it would have anyway: {time} in {zone}.</source>
        <translation>Départ au moment prévu : {time} dans {zone}.</translation>
    </message>
    <message>
        <source>Series keep their old zone, so that they do not drift.</source>
        <translation>Les séries gardent leur ancien fuseau, pour ne pas se décaler.</translation>
    </message>
    <message>
        <source>What do the scheduled posts keep?</source>
        <translation>Que gardent les publications programmées ?</translation>
    </message>
    <message>
        <source>Keep {time}</source>
        <translation>Garder {time}</translation>
    </message>
    <message>
        <source>Keep the instant</source>
        <translation>Garder l’instant</translation>
    </message>
    <message>
        <source>the same instant</source>
        <translation>le même instant</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{length} later</source>
        <translation>{length} plus tard</translation>
    </message>
    <message>
        <source>{length} earlier</source>
        <translation>{length} plus tôt</translation>
    </message>
    <message>
        <source>Only this post</source>
        <translation>Cette publication seulement</translation>
    </message>
    <message>
        <source>The others stay as they are.</source>
        <translation>Les autres restent telles quelles.</translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation>Celle-ci et les suivantes</translation>
    </message>
    <message>
        <source>Later posts that were changed one by one stay as they are.</source>
        <translation>Les suivantes déjà modifiées une à une restent telles quelles.</translation>
    </message>
    <message>
        <source>It does not come back; the others stay.</source>
        <translation>Elle ne revient pas ; les autres restent.</translation>
    </message>
    <message>
        <source>The series ends before this post.</source>
        <translation>La série s’arrête avant cette publication.</translation>
    </message>
    <message>
        <source>Comes {repeat}.</source>
        <translation>Revient {repeat}.</translation>
    </message>
    <message>
        <source>Will come {repeat}, once it is scheduled.</source>
        <translation>Reviendra {repeat}, une fois programmée.</translation>
    </message>
    <message>
        <source>It comes {repeat}.</source>
        <translation>Elle revient {repeat}.</translation>
    </message>
    <message>
        <source>Which posts should change?</source>
        <translation>Quelles publications modifier ?</translation>
    </message>
    <message>
        <source>Which posts should go?</source>
        <translation>Quelles publications supprimer ?</translation>
    </message>
    <message>
        <source>Scheduled {repeat}</source>
        <translation>Programmée {repeat}</translation>
    </message>
    <message>
        <source>This post and the following ones are changed.</source>
        <translation>Cette publication et les suivantes sont modifiées.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) missed their time</source>
        <translation>
            <numerusform>%n publication a manqué son heure</numerusform>
            <numerusform>%n publications ont manqué leur heure</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the chosen ones</source>
        <translation>Envoyer les publications cochées</translation>
    </message>
    <message>
        <source>Nothing has been sent by itself. Choose what should still go out.</source>
        <translation>Rien n’est parti tout seul. Choisissez ce qui doit encore partir.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Time between two posts</source>
        <translation>Temps entre deux publications</translation>
    </message>
    <message>
        <source>Leave them out…</source>
        <translation>Ne pas les envoyer…</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Posts that missed their time</source>
        <translation>Publications qui ont manqué leur heure</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Cochez-en au moins une.</translation>
    </message>
    <message>
        <source>It goes out at once.</source>
        <translation>Elle part tout de suite.</translation>
    </message>
    <message>
        <source>The first goes out at once, the last on {time}.</source>
        <translation>La première part tout de suite, la dernière le {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) will be sent</source>
        <translation>
            <numerusform>%n publication sera envoyée</numerusform>
            <numerusform>%n publications seront envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n post(s)?</source>
        <translation>
            <numerusform>Ne pas envoyer %n publication&#xa0;?</numerusform>
            <numerusform>Ne pas envoyer %n publications&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not sent. This cannot be undone; the texts stay in the calendar.</source>
        <translation>Elles ne sont pas envoyées. C’est irréversible&#xa0;; les textes restent dans le calendrier.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ne pas les envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left out</source>
        <translation>
            <numerusform>%n publication écartée</numerusform>
            <numerusform>%n publications écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to {name}</source>
        <translation>Connecter {name}</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser, then come back here.</source>
        <translation>Connectez-vous dans la page qui s’ouvre dans votre navigateur, puis revenez ici.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Privacy report</source>
        <translation>Rapport de confidentialité</translation>
    </message>
    <message>
        <source>Register of processing: launch of a network</source>
        <translation>Registre des traitements&#xa0;: lancement d’un réseau</translation>
    </message>
    <message>
        <source>Data protection impact assessment</source>
        <translation>Analyse d’impact relative à la protection des données</translation>
    </message>
    <message>
        <source>What people decided</source>
        <translation>Ce que les personnes ont décidé</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>name of the company</source>
        <translation>nom de l’entreprise</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>son adresse</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>who answers for this processing</source>
        <translation>qui répond de ce traitement</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>name, or “none named”</source>
        <translation>nom, ou «&#xa0;aucun désigné&#xa0;»</translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation>Contact pour les demandes</translation>
    </message>
    <message>
        <source>address to which people write</source>
        <translation>adresse à laquelle écrire</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Qui est responsable</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>Never done with these data</source>
        <translation>Jamais fait avec ces données</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Legitimate interest of the company for planning, inviting volunteers and counting together; consent only for what is truly optional (testimonies), with no drawback for who declines.</source>
        <translation>Intérêt légitime de l’entreprise pour préparer, inviter des volontaires et compter dans l’ensemble&#xa0;; consentement seulement pour ce qui est vraiment facultatif (témoignages), sans inconvénient pour qui refuse.</translation>
    </message>
    <message>
        <source>To confirm by the company, with the balance of interests</source>
        <translation>À confirmer par l’entreprise, avec la mise en balance des intérêts</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>Employees and managers; external people (customers, partners) where they were added.</source>
        <translation>Salariés et managers&#xa0;; personnes externes (clients, partenaires) quand elles ont été ajoutées.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Transfers outside the European Union</source>
        <translation>Transferts hors de l’Union européenne</translation>
    </message>
    <message>
        <source>None by the program itself: the workspace is a file on this computer.</source>
        <translation>Aucun par le programme lui-même&#xa0;: l’espace de travail est un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>To check for each network to which posts go</source>
        <translation>À vérifier pour chaque réseau où l’on publie</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>disk encryption, access</source>
        <translation>chiffrement du disque, accès</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>What limits it</source>
        <translation>Ce qui le limite</translation>
    </message>
    <message>
        <source>What is left, by the company</source>
        <translation>Ce qui reste, selon l’entreprise</translation>
    </message>
    <message>
        <source>to judge</source>
        <translation>à apprécier</translation>
    </message>
    <message>
        <source>Is it needed?</source>
        <translation>Est-elle nécessaire&#xa0;?</translation>
    </message>
    <message>
        <source>Employees are concerned, who are not free towards their employer. Where individual activity is followed or people are profiled, an assessment is compulsory. This program follows voluntary missions only and computes no score; the company decides.</source>
        <translation>Des salariés sont concernés, qui ne sont pas libres face à leur employeur. Si l’activité individuelle est suivie ou si des personnes sont profilées, l’analyse est obligatoire. Ce programme ne suit que des missions volontaires et ne calcule aucune note&#xa0;; l’entreprise décide.</translation>
    </message>
    <message>
        <source>Decision, by whom, on which day</source>
        <translation>Décision, par qui, quel jour</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Necessity and proportion</source>
        <translation>Nécessité et proportion</translation>
    </message>
    <message>
        <source>Days, never times of day; states of a mission, never activity on the network.</source>
        <translation>Des jours, jamais d’heures&#xa0;; les états d’une mission, jamais l’activité sur le réseau.</translation>
    </message>
    <message>
        <source>Statistics only for groups of 5 or more, with complementary suppression.</source>
        <translation>Statistiques seulement pour des groupes de 5 ou plus, avec masquage complémentaire.</translation>
    </message>
    <message>
        <source>Who objects is left out of statistics; who asks is erased, and stays so.</source>
        <translation>Qui s’oppose sort des statistiques&#xa0;; qui le demande est effacé, et le reste.</translation>
    </message>
    <message>
        <source>Why the aim cannot be reached with less</source>
        <translation>Pourquoi le but ne peut être atteint avec moins</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Opinion of the data protection officer, and day</source>
        <translation>Avis du délégué à la protection des données, et jour</translation>
    </message>
    <message>
        <source>Views of the people concerned or of their representatives</source>
        <translation>Point de vue des personnes concernées ou de leurs représentants</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Name, role, day, decision</source>
        <translation>Nom, fonction, jour, décision</translation>
    </message>
    <message>
        <source>Data map</source>
        <translation>Carte des données</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Removed by itself</source>
        <translation>Retiré automatiquement</translation>
    </message>
    <message>
        <source>The people who may open the workspace file</source>
        <translation>Les personnes qui peuvent ouvrir le fichier de l’espace de travail</translation>
    </message>
    <message>
        <source>Networks, for what is posted: {names}</source>
        <translation>Réseaux, pour ce qui est publié&#xa0;: {names}</translation>
    </message>
    <message>
        <source>processors, or “none”</source>
        <translation>sous-traitants, ou «&#xa0;aucun&#xa0;»</translation>
    </message>
    <message>
        <source>No campaign yet.</source>
        <translation>Pas encore de campagne.</translation>
    </message>
    <message>
        <source>Draft of {day}, filled from the workspace; what is marked is for the company to say.</source>
        <translation>Brouillon du {day}, rempli depuis l’espace de travail&#xa0;; ce qui est surligné revient à l’entreprise.</translation>
    </message>
    <message>
        <source>State of {day}</source>
        <translation>État au {day}</translation>
    </message>
    <message>
        <source>To complete: {what}</source>
        <translation>À compléter&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Plan and run a test and a launch with volunteers</source>
        <translation>Préparer et mener un test et un lancement avec des volontaires</translation>
    </message>
    <message>
        <source>Publish and schedule content</source>
        <translation>Publier et programmer des contenus</translation>
    </message>
    <message>
        <source>Measure adoption together, never person by person</source>
        <translation>Mesurer l’adoption dans l’ensemble, jamais personne par personne</translation>
    </message>
    <message>
        <source>Collect feedback to improve</source>
        <translation>Recueillir des retours pour améliorer</translation>
    </message>
    <message>
        <source>Show testimonies with consent</source>
        <translation>Montrer des témoignages avec accord</translation>
    </message>
    <message>
        <source>Evaluation of people, discipline, pay</source>
        <translation>Évaluation des personnes, sanctions, rémunération</translation>
    </message>
    <message>
        <source>Control of working time or activity</source>
        <translation>Contrôle du temps de travail ou de l’activité</translation>
    </message>
    <message>
        <source>Inference of opinions, health or emotions</source>
        <translation>Déduction d’opinions, de santé ou d’émotions</translation>
    </message>
    <message>
        <source>For a browser on this computer, should none open.</source>
        <translation>Pour un navigateur de cet ordinateur, si aucun ne s’ouvre.</translation>
    </message>
    <message>
        <source>No browser opened: copy the address into one on this computer.</source>
        <translation>Aucun navigateur ne s’est ouvert&#xa0;: copiez l’adresse dans celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>CM Console keeps publishing</source>
        <translation>CM Console continue de publier</translation>
    </message>
    <message>
        <source>Open CM Console</source>
        <translation>Ouvrir CM Console</translation>
    </message>
    <message>
        <source>Click the icon to bring the window back.</source>
        <translation>Cliquez sur l’icône pour retrouver la fenêtre.</translation>
    </message>
    <message>
        <source>Save reminders for your calendar…</source>
        <translation>Enregistrer des rappels pour votre agenda…</translation>
    </message>
    <message>
        <source>“{value}” is not a date such as 2027-01-18.</source>
        <translation>« {value} » n’est pas une date comme 2027-01-18.</translation>
    </message>
    <message>
        <source>“{value}” is not a number such as 12.5.</source>
        <translation>« {value} » n’est pas un nombre comme 12,5.</translation>
    </message>
    <message>
        <source>“{value}” is not a list of sizes such as 50,90,90.</source>
        <translation>« {value} » n’est pas une liste d’effectifs comme 50,90,90.</translation>
    </message>
    <message>
        <source>“{value}” is not a share such as 0.35.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une part telle que 0,35.</translation>
    </message>
    <message>
        <source>{one} and {other} exclude each other.</source>
        <translation>{one} et {other} s’excluent.</translation>
    </message>
    <message>
        <source>There is no use case {number}.</source>
        <translation>Il n’y a pas de cas d’usage {number}.</translation>
    </message>
    <message>
        <source>List them with: campaign use-cases</source>
        <translation>Listez-les par&#xa0;: campaign use-cases</translation>
    </message>
    <message>
        <source>No business need is written yet.</source>
        <translation>Aucun besoin de l’entreprise n’est encore écrit.</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>There is no commitment {number}.</source>
        <translation>Il n’y a pas d’engagement {number}.</translation>
    </message>
    <message>
        <source>List them with: campaign commitments</source>
        <translation>Listez-les par&#xa0;: campaign commitments</translation>
    </message>
    <message>
        <source>Nobody has promised anything yet.</source>
        <translation>Personne ne s’est encore engagé.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>“{value}” are no hours such as 20:00-07:00.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une plage comme 20:00-07:00.</translation>
    </message>
    <message>
        <source>No use case is written yet.</source>
        <translation>Aucun cas d’usage n’est encore écrit.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Bénéfices</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sert</translation>
    </message>
    <message>
        <source>Who does what with whom</source>
        <translation>Qui fait quoi avec qui</translation>
    </message>
    <message>
        <source>Give --opens DATE (and --dry-run), or --undo.</source>
        <translation>Donnez --opens DATE (et --dry-run), ou --undo.</translation>
    </message>
    <message>
        <source>The opening is on {day} again, and all that had moved with it.</source>
        <translation>L’ouverture est de nouveau le {day}, avec tout ce qui l’avait suivie.</translation>
    </message>
    <message>
        <source>Plan written to {file}.</source>
        <translation>Plan écrit dans {file}.</translation>
    </message>
    <message>
        <source>Saved as playbook {key}.</source>
        <translation>Enregistré comme scénario {key}.</translation>
    </message>
    <message>
        <source>It is back: {key}.</source>
        <translation>De nouveau là&#xa0;: {key}.</translation>
    </message>
    <message>
        <source>Removed: {key}. Bring it back with: plan remove-playbook {key} --undo</source>
        <translation>Supprimé&#xa0;: {key}. Pour le rétablir&#xa0;: plan remove-playbook {key} --undo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Stays: {name} ({why})</source>
        <translation>Reste en place&#xa0;: {name} ({why})</translation>
    </message>
    <message>
        <source>The release on {day} comes after this opening.</source>
        <translation>La mise à disposition du {day} vient après cette ouverture.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), none made.</source>
        <translation>
            <numerusform>%n changement, non fait.</numerusform>
            <numerusform>%n changements, aucun n’est fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made; take them back with: plan shift --undo</source>
        <translation>
            <numerusform>%n changement fait&#xa0;; annulez-le par&#xa0;: plan shift --undo</numerusform>
            <numerusform>%n changements faits&#xa0;; annulez-les par&#xa0;: plan shift --undo</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which gate: give its number in the list.</source>
        <translation>Dites quel jalon&#xa0;: donnez son numéro dans la liste.</translation>
    </message>
    <message>
        <source>There is no gate {number}.</source>
        <translation>Il n’y a pas de jalon {number}.</translation>
    </message>
    <message>
        <source>List them with: plan gate</source>
        <translation>Listez-les par&#xa0;: plan gate</translation>
    </message>
    <message>
        <source>Give an item of the list and an answer.</source>
        <translation>Donnez un élément de la liste et une réponse.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Informed: {day}</source>
        <translation>Informé&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Opinion: {opinion} ({day})</source>
        <translation>Avis&#xa0;: {opinion} ({day})</translation>
    </message>
    <message>
        <source>This plan has no gates yet.</source>
        <translation>Ce plan n’a pas encore de jalons.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>all campaigns</source>
        <translation>toutes les campagnes</translation>
    </message>
    <message>
        <source>this campaign</source>
        <translation>cette campagne</translation>
    </message>
    <message>
        <source>There is no snippet yet.</source>
        <translation>Il n’y a pas encore d’extrait.</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>«&#xa0;{name}&#xa0;» est gardé.</translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation>«&#xa0;{name}&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>par défaut&#xa0;: {default}</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>%(prog)s, version %(version)s</source>
        <translation>%(prog)s, version %(version)s</translation>
    </message>
    <message>
        <source>Help: {command} {option}</source>
        <translation>Aide&#xa0;: {command} {option}</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Erreur&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quelle commande&#xa0;?</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Il manque l’argument</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Il manque l’option</translation>
    </message>
    <message>
        <source>Missing parameter</source>
        <translation>Il manque le paramètre</translation>
    </message>
    <message>
        <source>No such option “{name}”.</source>
        <translation>Il n’y a pas d’option «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No such command “{name}”.</source>
        <translation>Il n’y a pas de commande «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>Vouliez-vous dire {possibility}&#xa0;?</translation>
    </message>
    <message>
        <source>Did you mean one of these: {possibilities}?</source>
        <translation>Vouliez-vous dire l’une de celles-ci&#xa0;: {possibilities}&#xa0;?</translation>
    </message>
    <message>
        <source>Wrong value: {message}</source>
        <translation>Valeur erronée&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Wrong value for {param_hint}: {message}</source>
        <translation>Valeur erronée pour {param_hint}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The file “{filename}” cannot be opened: {message}</source>
        <translation>Le fichier «&#xa0;{filename}&#xa0;» ne peut pas être ouvert&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The option “{name}” takes no value.</source>
        <translation>L’option «&#xa0;{name}&#xa0;» ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option “{name}” needs a value.</source>
        <translation>L’option «&#xa0;{name}&#xa0;» attend une valeur.</translation>
    </message>
    <message>
        <source>The option “{name}” needs {nargs} values.</source>
        <translation>L’option «&#xa0;{name}&#xa0;» attend {nargs} valeurs.</translation>
    </message>
    <message>
        <source>The argument “{name}” takes {nargs} values.</source>
        <translation>L’argument «&#xa0;{name}&#xa0;» prend {nargs} valeurs.</translation>
    </message>
    <message>
        <source>One word too many: {args}</source>
        <translation>Un mot de trop&#xa0;: {args}</translation>
    </message>
    <message>
        <source>Words too many: {args}</source>
        <translation>Mots en trop&#xa0;: {args}</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Choisissez parmi&#xa0;:
	{choices}</translation>
    </message>
    <message>
        <source>“{value}” is not {choice}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas {choice}.</translation>
    </message>
    <message>
        <source>“{value}” is not one of {choices}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas parmi {choices}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} n’est pas dans l’intervalle {range}.</translation>
    </message>
    <message>
        <source>“{value}” is not a number that fits.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre qui convient.</translation>
    </message>
    <message>
        <source>“{filename}” is a file.</source>
        <translation>«&#xa0;{filename}&#xa0;» est un fichier.</translation>
    </message>
    <message>
        <source>“{filename}” is a folder.</source>
        <translation>«&#xa0;{filename}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>“{filename}” is not there.</source>
        <translation>«&#xa0;{filename}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“{filename}” may not be read.</source>
        <translation>«&#xa0;{filename}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{filename}” may not be written.</source>
        <translation>«&#xa0;{filename}&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{address}: wave {number}</source>
        <translation>{address}&#xa0;: vague {number}</translation>
    </message>
    <message>
        <source>{address}: on the waiting list</source>
        <translation>{address}&#xa0;: sur la liste d’attente</translation>
    </message>
    <message>
        <source>{address}: left as they are</source>
        <translation>{address}&#xa0;: sans changement</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the waiting list are in {wave} now.</source>
        <translation>
            <numerusform>%n personne de la liste d’attente est maintenant dans {wave}.</numerusform>
            <numerusform>%n personnes de la liste d’attente sont maintenant dans {wave}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>No wave runs</source>
        <translation>Pas de vague</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Noted as number {n}.</source>
        <translation>Noté sous le numéro {n}.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
    <message>
        <source>For the circle “{name}”</source>
        <translation>Pour le cercle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Pas encore d’heure</translation>
    </message>
    <message>
        <source>{weekday} {day} at {time} ({zone})</source>
        <translation>{weekday} {day} à {time} ({zone})</translation>
    </message>
    <message>
        <source>The organisation only</source>
        <translation>L’organisation seulement</translation>
    </message>
    <message>
        <source>Nobody: it stays on this computer</source>
        <translation>Personne&#xa0;: elle reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Approved by {name}.</source>
        <translation>Approuvée par {name}.</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Préparée le {day}</translation>
    </message>
    <message>
        <source>For {name} · made on {day}</source>
        <translation>Pour {name} · préparée le {day}</translation>
    </message>
    <message>
        <source>Not signed: the computer that made it has no keyring for its key.</source>
        <translation>Non signée&#xa0;: l’ordinateur qui l’a préparée n’a pas de trousseau pour sa clé.</translation>
    </message>
    <message>
        <source>Posts to approve: {campaign}</source>
        <translation>Publications à approuver&#xa0;: {campaign}</translation>
    </message>
    <message>
        <source>Read each post as it will be shown, then approve or refuse it. At the end, type the code you were told and save your decision: send that file back. Nothing goes out before.</source>
        <translation>Lisez chaque publication telle qu’elle sera montrée, puis approuvez-la ou refusez-la. À la fin, tapez le code qu’on vous a donné et enregistrez votre décision&#xa0;: renvoyez ce fichier. Rien ne sort avant.</translation>
    </message>
    <message>
        <source>This view cannot save a decision: save this file and open it in a browser such as Firefox, Edge, Chrome or Safari.</source>
        <translation>Cet aperçu ne peut pas enregistrer de décision&#xa0;: enregistrez ce fichier et ouvrez-le dans un navigateur comme Firefox, Edge, Chrome ou Safari.</translation>
    </message>
    <message>
        <source>Post {number} of {total}</source>
        <translation>Publication {number} sur {total}</translation>
    </message>
    <message>
        <source>Seen by:</source>
        <translation>Vue par&#xa0;:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Partie {number} sur {total}</translation>
    </message>
    <message>
        <source>Content warning:</source>
        <translation>Avertissement&#xa0;:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Description&#xa0;:</translation>
    </message>
    <message>
        <source>No description was thought necessary.</source>
        <translation>Aucune description n’a été jugée nécessaire.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>Commentaire (facultatif)</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It came on another way than this file, by telephone for example. It works once.</source>
        <translation>Il vous est parvenu par une autre voie que ce fichier, par téléphone par exemple. Il sert une fois.</translation>
    </message>
    <message>
        <source>Save my decision</source>
        <translation>Enregistrer ma décision</translation>
    </message>
    <message>
        <source>This page works without the network and sends nothing anywhere.</source>
        <translation>Cette page fonctionne sans réseau et n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>This browser is too old to seal a decision: open the page in a current one.</source>
        <translation>Ce navigateur est trop ancien pour sceller une décision&#xa0;: ouvrez la page dans un navigateur récent.</translation>
    </message>
    <message>
        <source>This page was changed on its way, so no decision can be made with it: ask for it anew.</source>
        <translation>Cette page a été modifiée en chemin, elle ne peut donc pas servir à décider&#xa0;: redemandez-la.</translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <translation>{done} sur {all} décidées</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Tapez votre nom.</translation>
    </message>
    <message>
        <source>This is not the code: check what you typed.</source>
        <translation>Ce n’est pas le code&#xa0;: vérifiez ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Saved among your downloads: now send that file back.</source>
        <translation>Enregistrée dans vos téléchargements&#xa0;: renvoyez maintenant ce fichier.</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>Write a new post for what is missing.</source>
        <translation>Écrivez une nouvelle publication pour ce qui manque.</translation>
    </message>
    <message>
        <source>Change only the text of the parts that follow; all else stays as it is.</source>
        <translation>Ne modifiez que le texte des parties qui suivent&#xa0;; tout le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Elle reste dans l’historique.</translation>
    </message>
    <message>
        <source>A part of this thread is out on {account} already.</source>
        <translation>Une partie de ce fil est déjà publiée sur {account}.</translation>
    </message>
    <message>
        <source>This address cannot be read.</source>
        <translation>Cette adresse ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Use an address that begins with https, or type the title and the text yourself.</source>
        <translation>Utilisez une adresse qui commence par https, ou saisissez vous-même le titre et le texte.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>La page n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>It may need a sign-in, or this computer has no network; nothing was changed.</source>
        <translation>Elle demande peut-être une connexion, ou cet ordinateur n’a pas de réseau&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Type the title and the text yourself.</source>
        <translation>Saisissez vous-même le titre et le texte.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Dites qui décide.</translation>
    </message>
    <message>
        <source>Not everything that this gate asks is met.</source>
        <translation>Tout ce que ce jalon demande n’est pas rempli.</translation>
    </message>
    <message>
        <source>Say why you go all the same, or wait.</source>
        <translation>Dites pourquoi vous y allez quand même, ou attendez.</translation>
    </message>
    <message>
        <source>Employees may test only after it was consulted, so nobody was invited.</source>
        <translation>Les salariés ne peuvent tester qu’après sa consultation&#xa0;: personne n’a été invité.</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>Cet élément n’existe pas.</translation>
    </message>
    <message>
        <source>Give the day of the opinion.</source>
        <translation>Donnez la date de l’avis.</translation>
    </message>
    <message>
        <source>The opinion would come before the information.</source>
        <translation>L’avis précéderait l’information.</translation>
    </message>
    <message>
        <source>Look at both days again.</source>
        <translation>Revoyez les deux dates.</translation>
    </message>
    <message>
        <source>This gate is no longer there.</source>
        <translation>Ce jalon n’existe plus.</translation>
    </message>
    <message>
        <source>The gate needs a name.</source>
        <translation>Il faut un nom au jalon.</translation>
    </message>
    <message>
        <source>A gate of a wave names the wave that it opens; the others name none.</source>
        <translation>Un jalon de vague nomme la vague qu’il ouvre&#xa0;; les autres n’en nomment aucune.</translation>
    </message>
    <message>
        <source>Give the wave&apos;s number.</source>
        <translation>Donnez le numéro de la vague.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %.</source>
        <translation>Une part est comprise entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Give another share.</source>
        <translation>Donnez une autre part.</translation>
    </message>
    <message>
        <source>The works council has not been heard yet.</source>
        <translation>Le CSE n’a pas encore été consulté.</translation>
    </message>
    <message>
        <source>Employees may test only after it was informed and consulted, so nothing was decided.</source>
        <translation>Des salariés ne peuvent tester qu’après son information et sa consultation&#xa0;: rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Note its opinion first, or that none is needed.</source>
        <translation>Notez d’abord son avis, ou qu’il n’en faut pas.</translation>
    </message>
    <message>
        <source>Handing over to {server}</source>
        <translation>Remise à {server}</translation>
    </message>
    <message>
        <source>Taken back from {server}</source>
        <translation>Repris à {server}</translation>
    </message>
    <message>
        <source>{server} did not take it.</source>
        <translation>{server} ne l’a pas pris.</translation>
    </message>
    <message>
        <source>{server} had taken it, but it was not found there.</source>
        <translation>{server} l’avait pris, mais il n’y a pas été retrouvé.</translation>
    </message>
    <message>
        <source>{server} still holds it, though its time has passed.</source>
        <translation>{server} le garde encore, alors que son heure est passée.</translation>
    </message>
    <message>
        <source>This idea is no longer there.</source>
        <translation>Cette idée n’existe plus.</translation>
    </message>
    <message>
        <source>The idea needs some words.</source>
        <translation>Il faut quelques mots à l’idée.</translation>
    </message>
    <message>
        <source>Something unexpected holds publishing up.</source>
        <translation>La diffusion est bloquée par un imprévu.</translation>
    </message>
    <message>
        <source>What is due stays planned and is tried again.</source>
        <translation>Ce qui doit partir reste prévu et sera réessayé.</translation>
    </message>
    <message>
        <source>If it stays like this, close CM Console and open it again; the log says more.</source>
        <translation>Si cela dure, fermez CM Console puis rouvrez-la&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>This use case is no longer there.</source>
        <translation>Ce cas d’usage n’existe plus.</translation>
    </message>
    <message>
        <source>A use case says who does what.</source>
        <translation>Un cas d’usage dit qui fait quoi.</translation>
    </message>
    <message>
        <source>The need wants a name.</source>
        <translation>Il faut un nom au besoin.</translation>
    </message>
    <message>
        <source>This need belongs to another campaign.</source>
        <translation>Ce besoin appartient à une autre campagne.</translation>
    </message>
    <message>
        <source>This need is no longer there.</source>
        <translation>Ce besoin n’existe plus.</translation>
    </message>
    <message>
        <source>Say who commits.</source>
        <translation>Dites qui s’engage.</translation>
    </message>
    <message>
        <source>Say what is promised.</source>
        <translation>Dites à quoi.</translation>
    </message>
    <message>
        <source>This commitment is no longer there.</source>
        <translation>Cet engagement n’existe plus.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be used.</source>
        <translation>{name} n’est pas une image utilisable.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Use a JPEG, PNG, WebP, GIF, BMP or TIFF file; save others, such as HEIC, as JPEG first.</source>
        <translation>Prenez un fichier JPEG, PNG, WebP, GIF, BMP ou TIFF&#xa0;; enregistrez d’abord les autres, comme HEIC, en JPEG.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} est trop volumineuse.</translation>
    </message>
    <message>
        <source>Save it with fewer pixels, then add it again.</source>
        <translation>Enregistrez-la avec moins de pixels, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>{name} is an animation.</source>
        <translation>{name} est une animation.</translation>
    </message>
    <message>
        <source>Only still pictures are sent; nothing was added.</source>
        <translation>Seules les images fixes sont envoyées&#xa0;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Save one moment of it as a picture.</source>
        <translation>Enregistrez-en un instant comme image.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.</source>
        <translation>Vérifiez qu’elle existe et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>This picture is no longer in the workspace.</source>
        <translation>Cette image n’est plus dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Add the picture again.</source>
        <translation>Ajoutez l’image de nouveau.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>There is no move of the opening to take back.</source>
        <translation>Il n’y a aucun report de l’ouverture à annuler.</translation>
    </message>
    <message>
        <source>Move the opening to another day instead.</source>
        <translation>Déplacez plutôt l’ouverture à un autre jour.</translation>
    </message>
    <message>
        <source>The playbook needs a name.</source>
        <translation>Il faut un nom au scénario.</translation>
    </message>
    <message>
        <source>This campaign has no phases yet.</source>
        <translation>Cette campagne n’a pas encore de phases.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Add phases and tasks first.</source>
        <translation>Ajoutez d’abord des phases et des tâches.</translation>
    </message>
    <message>
        <source>This post was deleted elsewhere meanwhile.</source>
        <translation>Cette publication a été supprimée ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>This post was changed in another window meanwhile.</source>
        <translation>Cette publication a été modifiée dans une autre fenêtre entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was overwritten: what you wrote is a draft of its own now.</source>
        <translation>Rien n’a été écrasé&#xa0;: ce que vous avez écrit est maintenant un brouillon à part.</translation>
    </message>
    <message>
        <source>“{column}” is a formula without a value.</source>
        <translation>«&#xa0;{column}&#xa0;» est une formule sans valeur.</translation>
    </message>
    <message>
        <source>“{cell}” is not a date.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{cell}” is not a time of day.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>There is a date without a time of day.</source>
        <translation>Il y a une date sans heure.</translation>
    </message>
    <message>
        <source>“{cell}” does not say who may see it: write public, unlisted or followers.</source>
        <translation>«&#xa0;{cell}&#xa0;» ne dit pas qui peut la voir&#xa0;: écrivez public, non listé ou abonnés.</translation>
    </message>
    <message>
        <source>“{name}” could be several accounts: give its name.</source>
        <translation>«&#xa0;{name}&#xa0;» pourrait désigner plusieurs comptes&#xa0;: donnez son nom.</translation>
    </message>
    <message>
        <source>Its lines name several circles.</source>
        <translation>Ses lignes nomment plusieurs cercles.</translation>
    </message>
    <message>
        <source>There is no picture “{name}” beside the file.</source>
        <translation>Il n’y a pas d’image «&#xa0;{name}&#xa0;» à côté du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the week of {day}; the campaign&apos;s budget of attention is {limit}.</source>
        <translation>
            <numerusform>%n message dans la semaine du {day}&#xa0;; le budget d’attention de la campagne est de {limit}.</numerusform>
            <numerusform>%n messages dans la semaine du {day}&#xa0;; le budget d’attention de la campagne est de {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes out in the quiet hours, from {start} to {end}.</source>
        <translation>Elle part pendant les heures calmes, de {start} à {end}.</translation>
    </message>
    <message>
        <source>{account} is read outside the organisation; the posts of {campaign} stay inside.</source>
        <translation>{account} est lu hors de l’organisation&#xa0;; les publications de {campaign} restent à l’intérieur.</translation>
    </message>
    <message>
        <source>{account}: anyone can read it; the posts of {campaign} are for followers.</source>
        <translation>{account}&#xa0;: tout le monde peut la lire&#xa0;; les publications de {campaign} sont pour les abonnés.</translation>
    </message>
    <message>
        <source>{server} posts it at its time.</source>
        <translation>{server} le publie à l’heure prévue.</translation>
    </message>
    <message>
        <source>It is not known whether {server} took it.</source>
        <translation>On ne sait pas si {server} l’a pris.</translation>
    </message>
    <message>
        <source>This snippet no longer exists.</source>
        <translation>Cet extrait n’existe plus.</translation>
    </message>
    <message>
        <source>There is no snippet “{name}”.</source>
        <translation>Il n’y a pas d’extrait «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is already a snippet “{name}”.</source>
        <translation>Il y a déjà un extrait «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The snippet needs a name.</source>
        <translation>L’extrait a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The snippet has no text.</source>
        <translation>L’extrait n’a pas de texte.</translation>
    </message>
    <message>
        <source>Write what it puts into posts.</source>
        <translation>Écrivez ce qu’il met dans les publications.</translation>
    </message>
    <message>
        <source>“{word}” is not one hashtag: networks would cut it.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas un seul hashtag&#xa0;: les réseaux le couperaient.</translation>
    </message>
    <message>
        <source>Use letters, digits and “_”, without spaces or hyphens.</source>
        <translation>Utilisez des lettres, des chiffres et «&#xa0;_&#xa0;», sans espace ni trait d’union.</translation>
    </message>
    <message>
        <source>The template cannot be read in line {line}.</source>
        <translation>Le modèle ne peut pas être lu à la ligne {line}.</translation>
    </message>
    <message>
        <source>Write words like this: {example}</source>
        <translation>Écrivez les mots ainsi&#xa0;: {example}</translation>
    </message>
    <message>
        <source>The template puts words together that do not go together.</source>
        <translation>Le modèle assemble des mots qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Only numbers such as {word} can be added to or compared with a number.</source>
        <translation>Seuls des nombres comme {word} peuvent être additionnés ou comparés à un nombre.</translation>
    </message>
    <message>
        <source>A template only fills in words.</source>
        <translation>Un modèle ne fait que remplir des mots.</translation>
    </message>
    <message>
        <source>Line {line} asks for more. Nothing was changed.</source>
        <translation>La ligne {line} demande davantage. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use words, conditions with “if”, and filters such as “upper”.</source>
        <translation>Utilisez des mots, des conditions avec «&#xa0;if&#xa0;» et des filtres comme «&#xa0;upper&#xa0;».</translation>
    </message>
    <message>
        <source>There is no word “{word}” for templates.</source>
        <translation>Il n’y a pas de mot «&#xa0;{word}&#xa0;» pour les modèles.</translation>
    </message>
    <message>
        <source>There are: {words}.</source>
        <translation>Il y a&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>The campaign has nothing for “{word}” yet.</source>
        <translation>La campagne n’a encore rien pour «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>The template was not filled in.</source>
        <translation>Le modèle n’a pas été rempli.</translation>
    </message>
    <message>
        <source>Complete {campaign}, or take the word out of the template.</source>
        <translation>Complétez {campaign}, ou retirez ce mot du modèle.</translation>
    </message>
    <message>
        <source>The lot put them in place {rank} of {of} volunteers of their group.</source>
        <translation>Le tirage donne la place {rank} sur {of} volontaires de ce groupe.</translation>
    </message>
    <message>
        <source>{name} is in wave {number}.</source>
        <translation>{name} est dans la vague {number}.</translation>
    </message>
    <message>
        <source>{name} is in no wave.</source>
        <translation>{name} n’est dans aucune vague.</translation>
    </message>
    <message>
        <source>People who are invited keep their wave.</source>
        <translation>Une personne invitée garde sa vague.</translation>
    </message>
    <message>
        <source>They have not volunteered; only volunteers are drawn.</source>
        <translation>Cette personne n’est pas volontaire&#xa0;; seuls les volontaires sont tirés.</translation>
    </message>
    <message>
        <source>Their department is kept for comparison.</source>
        <translation>Son service est gardé comme point de comparaison.</translation>
    </message>
    <message>
        <source>Managers come no later than their department.</source>
        <translation>Les managers ne viennent pas après leur service.</translation>
    </message>
    <message>
        <source>Names given by colleagues counted too; they are erased since.</source>
        <translation>Les noms donnés par des collègues ont aussi compté&#xa0;; ils sont effacés depuis.</translation>
    </message>
    <message>
        <source>They were placed by hand.</source>
        <translation>Cette personne a été placée à la main.</translation>
    </message>
    <message>
        <source>On the waiting list: place {n}.</source>
        <translation>Sur la liste d’attente&#xa0;: place {n}.</translation>
    </message>
    <message>
        <source>{department} is kept for comparison.</source>
        <translation>{department} sert de comparaison.</translation>
    </message>
    <message>
        <source>{wave} is for employees only.</source>
        <translation>{wave}&#xa0;: réservée aux salariés.</translation>
    </message>
    <message>
        <source>{wave} is for external people only.</source>
        <translation>{wave}&#xa0;: réservée aux personnes externes.</translation>
    </message>
    <message>
        <source>They are away for most of {wave}.</source>
        <translation>Absence pendant l’essentiel de {wave}.</translation>
    </message>
    <message>
        <source>Managers of {department} come in wave {number}, and nobody of it before them.</source>
        <translation>Les managers de {department} viennent à la vague {number}, et personne du service avant eux.</translation>
    </message>
    <message>
        <source>{wave} is for managers, who come first.</source>
        <translation>{wave}&#xa0;: réservée aux managers, qui passent d’abord.</translation>
    </message>
    <message>
        <source>{wave} has no seat for {group}.</source>
        <translation>{wave} n’a pas de place pour {group}.</translation>
    </message>
    <message numerus="yes">
        <source>{wave} has %n seat(s) for {group}; others had a better place in the lot.</source>
        <translation>
            <numerusform>{wave} a %n place pour {group}&#xa0;; d’autres ont mieux tiré.</numerusform>
            <numerusform>{wave} a %n places pour {group}&#xa0;; d’autres ont mieux tiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{wave} has %n seat(s) for {group}; people who belong together were kept so.</source>
        <translation>
            <numerusform>{wave} a %n place pour {group}&#xa0;; des personnes qui vont ensemble n’ont pas été séparées.</numerusform>
            <numerusform>{wave} a %n places pour {group}&#xa0;; des personnes qui vont ensemble n’ont pas été séparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision of {name}</source>
        <translation>Décision de {name}</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go out at their time.</source>
        <translation>
            <numerusform>%n publication sortira à son heure.</numerusform>
            <numerusform>%n publications sortiront à leur heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stay where they are until they say something else.</source>
        <translation>
            <numerusform>%n publication reste en attente tant qu’elle ne dit pas autre chose.</numerusform>
            <numerusform>%n publications restent en attente tant qu’elles ne disent pas autre chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were changed after the review was made: send them again.</source>
        <translation>
            <numerusform>%n publication a été modifiée après la préparation de la relecture&#xa0;: renvoyez-la.</numerusform>
            <numerusform>%n publications ont été modifiées après la préparation de la relecture&#xa0;: renvoyez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phases, open tasks, waves, scheduled posts and gates move with it, on working days. Posts keep their hour. What is done or published stays.</source>
        <translation>Phases, tâches à faire, vagues, publications programmées et jalons se déplacent avec elle, sur des jours ouvrés. Les publications gardent leur heure. Ce qui est fait ou publié reste en place.</translation>
    </message>
    <message>
        <source>Move the opening</source>
        <translation>Déplacer l’ouverture</translation>
    </message>
    <message>
        <source>Move everything</source>
        <translation>Tout déplacer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>New opening</source>
        <translation>Nouvelle ouverture</translation>
    </message>
    <message>
        <source>The network is released on {day}, after this opening.</source>
        <translation>Le réseau n’est mis à disposition que le {day}, après cette ouverture.</translation>
    </message>
    <message numerus="yes">
        <source>The opening is on {day}; %n thing(s) moved.</source>
        <translation>
            <numerusform>L’ouverture est le {day}&#xa0;;&#xa0;%n élément s’est déplacé.</numerusform>
            <numerusform>L’ouverture est le {day}&#xa0;;&#xa0;%n éléments se sont déplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export reminders again if you use them elsewhere.</source>
        <translation>Exportez de nouveau les rappels si vous les utilisez ailleurs.</translation>
    </message>
    <message>
        <source>Choose another day: what moves is listed here before anything happens.</source>
        <translation>Choisissez un autre jour&#xa0;: ce qui se déplace est listé ici avant que rien ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n jour plus tard</numerusform>
            <numerusform>%n jours plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n jour plus tôt</numerusform>
            <numerusform>%n jours plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) move</source>
        <translation>
            <numerusform>%n élément se déplace</numerusform>
            <numerusform>%n éléments se déplacent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) where it is</source>
        <translation>
            <numerusform>%n reste à sa place</numerusform>
            <numerusform>%n restent à leur place</numerusform>
        </translation>
    </message>
    <message>
        <source>{way}: {count}.</source>
        <translation>{way}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Send for review…</source>
        <translation>Envoyer en relecture…</translation>
    </message>
    <message>
        <source>A second person approves it first</source>
        <translation>Une deuxième personne l’approuve d’abord</translation>
    </message>
    <message>
        <source>All posts of this campaign need it.</source>
        <translation>Toutes les publications de cette campagne en ont besoin.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>It goes out at its time, once it is approved.</source>
        <translation>Elle sortira à son heure, une fois approuvée.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Add a link card</source>
        <translation>Ajouter une carte de lien</translation>
    </message>
    <message>
        <source>The network shows the page&apos;s title below the text.</source>
        <translation>Le réseau affiche le titre de la page sous le texte.</translation>
    </message>
    <message>
        <source>Read the page</source>
        <translation>Lire la page</translation>
    </message>
    <message>
        <source>Takes title, description and picture from the page; needs the network.</source>
        <translation>Reprend le titre, la description et l’image de la page&#xa0;; nécessite le réseau.</translation>
    </message>
    <message>
        <source>Remove the link card</source>
        <translation>Retirer la carte de lien</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Title of the link card</source>
        <translation>Titre de la carte de lien</translation>
    </message>
    <message>
        <source>Description of the link card</source>
        <translation>Description de la carte de lien</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>publications</translation>
    </message>
    <message>
        <source>Export posts</source>
        <translation>Exporter les publications</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Writing the posts</source>
        <translation>Écriture des publications</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>Étiquette&#xa0;: {label}</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Type a label, then Enter</source>
        <translation>Une étiquette, puis Entrée</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Remove the label {label}</source>
        <translation>Retirer l’étiquette {label}</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Image sans description</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>{name} was not added: another post is open by now.</source>
        <translation>{name} n’a pas été ajoutée&#xa0;: une autre publication est ouverte entre-temps.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>What is to be seen, in a sentence</source>
        <translation>Ce que l’on voit, en une phrase</translation>
    </message>
    <message>
        <source>No description needed</source>
        <translation>Description inutile</translation>
    </message>
    <message>
        <source>Show this picture earlier</source>
        <translation>Montrer cette image plus tôt</translation>
    </message>
    <message>
        <source>Show this picture later</source>
        <translation>Montrer cette image plus tard</translation>
    </message>
    <message>
        <source>Remove this picture</source>
        <translation>Retirer cette image</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>Description of picture {number}</source>
        <translation>Description de l’image {number}</translation>
    </message>
    <message>
        <source>Picture {number} needs no description</source>
        <translation>L’image {number} n’a pas besoin de description</translation>
    </message>
    <message>
        <source>Descriptions are read out to people who do not see the pictures.</source>
        <translation>Les descriptions sont lues aux personnes qui ne voient pas les images.</translation>
    </message>
    <message>
        <source>Choose an account to see the post as its readers will.</source>
        <translation>Choisissez un compte pour voir la publication comme ses lecteurs.</translation>
    </message>
    <message>
        <source>{account} on {network}</source>
        <translation>{account} sur {network}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>{network} has no content warnings: it is the first line.</source>
        <translation>{network} n’a pas d’avertissement de contenu&#xa0;: il forme la première ligne.</translation>
    </message>
    <message>
        <source>{network} makes its own link card.</source>
        <translation>{network} crée sa propre carte de lien.</translation>
    </message>
    <message>
        <source>Import a decision…</source>
        <translation>Importer une décision…</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for approval.</source>
        <translation>
            <numerusform>%n publication attend une approbation.</numerusform>
            <numerusform>%n publications attendent une approbation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a reviewer.</source>
        <translation>
            <numerusform>%n en relecture.</numerusform>
            <numerusform>%n en relecture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n refusée.</numerusform>
            <numerusform>%n refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the decision…</source>
        <translation>Lecture de la décision…</translation>
    </message>
    <message>
        <source>Import a decision</source>
        <translation>Importer une décision</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Décisions (*.json)</translation>
    </message>
    <message>
        <source>Hand over to {server}?</source>
        <translation>Confier à {server}&#xa0;?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Handing over to {server}…</source>
        <translation>Remise à {server}…</translation>
    </message>
    <message>
        <source>{server} posts it, even if this computer is off.</source>
        <translation>{server} le publie, même si cet ordinateur est éteint.</translation>
    </message>
    <message>
        <source>Taking it back from {server}…</source>
        <translation>Reprise à {server}…</translation>
    </message>
    <message>
        <source>It waits here again, for the same time.</source>
        <translation>Il attend de nouveau ici, pour la même heure.</translation>
    </message>
    <message>
        <source>{server} posts it on {time}, even if this computer is off. To change or cancel it after that, take it back first, at the latest 6 minutes before.</source>
        <translation>{server} le publie le {time}, même si cet ordinateur est éteint. Pour le modifier ou l’annuler ensuite, reprenez-le d’abord, au plus tard 6 minutes avant.</translation>
    </message>
    <message>
        <source>It is not known whether this server really waits: it could post at once and say so.</source>
        <translation>On ne sait pas si ce serveur attend vraiment&#xa0;: il pourrait publier aussitôt et le dire.</translation>
    </message>
    <message>
        <source>Hand over to the server</source>
        <translation>Confier au serveur</translation>
    </message>
    <message>
        <source>The server posts them at their time, even if this computer is off. To change or cancel one after that, take it back first, in the outbox.</source>
        <translation>Le serveur les publie à l’heure prévue, même si cet ordinateur est éteint. Pour en modifier ou en annuler une ensuite, reprenez-la d’abord, dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>It is not known whether every server really waits: one could post at once and say so.</source>
        <translation>On ne sait pas si chaque serveur attend vraiment&#xa0;: l’un d’eux pourrait publier aussitôt et le dire.</translation>
    </message>
    <message>
        <source>Posts to hand over</source>
        <translation>Publications à confier</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Remise en cours…</translation>
    </message>
    <message>
        <source>Look for all of them</source>
        <translation>Tout vérifier sur les réseaux</translation>
    </message>
    <message>
        <source>Looking on the networks…</source>
        <translation>Vérification sur les réseaux…</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were found: they count as published.</source>
        <translation>
            <numerusform>%n publication trouvée&#xa0;: elle compte comme publiée.</numerusform>
            <numerusform>%n publications trouvées&#xa0;: elles comptent comme publiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go on by themselves.</source>
        <translation>
            <numerusform>%n publication suit son cours.</numerusform>
            <numerusform>%n publications suivent leur cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were not found.</source>
        <translation>
            <numerusform>%n publication reste introuvable.</numerusform>
            <numerusform>%n publications restent introuvables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) could not be looked for.</source>
        <translation>
            <numerusform>%n publication n’a pas pu être cherchée.</numerusform>
            <numerusform>%n publications n’ont pas pu être cherchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the account&apos;s page yourself before you send one again.</source>
        <translation>Regardez vous-même la page du compte avant de renvoyer.</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>Kept, or open again</source>
        <translation>Tenu, ou de nouveau à tenir</translation>
    </message>
    <message>
        <source>Remove the commitment</source>
        <translation>Supprimer l’engagement</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Qui et quoi</translation>
    </message>
    <message>
        <source>No promise yet</source>
        <translation>Aucun engagement</translation>
    </message>
    <message>
        <source>One visible act, by somebody with a name, by a day: ask the sponsor for it.</source>
        <translation>Un acte visible, par quelqu’un de nommé, à une date&#xa0;: demandez-le au sponsor.</translation>
    </message>
    <message>
        <source>Kept {day}</source>
        <translation>Tenu le {day}</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Tenu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>De nouveau à tenir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Edit the gate (Enter)</source>
        <translation>Modifier le jalon (Entrée)</translation>
    </message>
    <message>
        <source>Remove the gate</source>
        <translation>Supprimer le jalon</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>What the gate asks</source>
        <translation>Ce que le jalon demande</translation>
    </message>
    <message>
        <source>{decision}, by {who} on {day}</source>
        <translation>{decision}, par {who} le {day}</translation>
    </message>
    <message>
        <source>New gate</source>
        <translation>Nouveau jalon</translation>
    </message>
    <message>
        <source>A day on which somebody decides whether the launch goes a step further.</source>
        <translation>Un jour où quelqu’un décide si le lancement fait un pas de plus.</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Ce qu’il ouvre</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translation>Retours avant</translation>
    </message>
    <message>
        <source>Answered within a day</source>
        <translation>Réponses en un jour</translation>
    </message>
    <message>
        <source>Everything that this gate asks is met.</source>
        <translation>Tout ce que ce jalon demande est rempli.</translation>
    </message>
    <message>
        <source>Not everything is met: a go needs its reason, which stays beside the decision.</source>
        <translation>Tout n’est pas rempli&#xa0;: un go demande sa raison, qui reste à côté de la décision.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>“Not yet” is a good answer: it says what is left to do.</source>
        <translation>«&#xa0;Pas encore&#xa0;» est une bonne réponse&#xa0;: elle dit ce qu’il reste à faire.</translation>
    </message>
    <message>
        <source>What is behind it</source>
        <translation>Ce qu’il y a derrière</translation>
    </message>
    <message>
        <source>Note: {item}</source>
        <translation>Note&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Where employees test, the works council (CSE) is informed and consulted before the first wave. A pilot counts. This is a reminder, not legal advice.</source>
        <translation>Si des salariés testent, le CSE est informé et consulté avant la première vague. Un pilote compte aussi. Ceci est un rappel, pas un conseil juridique.</translation>
    </message>
    <message>
        <source>Works council</source>
        <translation>CSE</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informé le</translation>
    </message>
    <message>
        <source>Where the minutes are</source>
        <translation>Où se trouve le procès-verbal</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a gate</source>
        <translation>Ajouter un jalon</translation>
    </message>
    <message>
        <source>No gate yet</source>
        <translation>Pas encore de jalon</translation>
    </message>
    <message>
        <source>A gate is a day on which somebody decides, with what is known, to go a step further.</source>
        <translation>Un jalon est un jour où quelqu’un décide, avec ce que l’on sait, de faire un pas de plus.</translation>
    </message>
    <message>
        <source>Add a gate…</source>
        <translation>Ajouter un jalon…</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Supprimé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{gate}: {decision}</source>
        <translation>{gate}&#xa0;: {decision}</translation>
    </message>
    <message>
        <source>Open again: {gate}</source>
        <translation>De nouveau ouvert&#xa0;: {gate}</translation>
    </message>
    <message>
        <source>New post idea</source>
        <translation>Nouvelle idée de publication</translation>
    </message>
    <message>
        <source>An idea stays here until you make a draft of it; nothing goes out by itself.</source>
        <translation>Une idée reste ici jusqu’à ce que vous en fassiez un brouillon&#xa0;; rien ne part tout seul.</translation>
    </message>
    <message>
        <source>What could be said</source>
        <translation>Ce qui pourrait se dire</translation>
    </message>
    <message>
        <source>Drop the idea</source>
        <translation>Écarter l’idée</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>En faire un brouillon</translation>
    </message>
    <message>
        <source>The idea is dropped.</source>
        <translation>L’idée est écartée.</translation>
    </message>
    <message>
        <source>New use case</source>
        <translation>Nouveau cas d’usage</translation>
    </message>
    <message>
        <source>Who does what with whom, by when. Without a benefit for the person, nobody comes.</source>
        <translation>Qui fait quoi avec qui, pour quand. Sans bénéfice pour la personne, personne ne vient.</translation>
    </message>
    <message>
        <source>Field technicians</source>
        <translation>Les techniciens de terrain</translation>
    </message>
    <message>
        <source>find a spare part in an hour</source>
        <translation>trouvent une pièce en une heure</translation>
    </message>
    <message>
        <source>the workshops of the other sites</source>
        <translation>les ateliers des autres sites</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Does what</source>
        <translation>Fait quoi</translation>
    </message>
    <message>
        <source>New business need</source>
        <translation>Nouveau besoin de l’entreprise</translation>
    </message>
    <message>
        <source>Something the business needs, whatever the tool.</source>
        <translation>Ce dont l’entreprise a besoin, quel que soit l’outil.</translation>
    </message>
    <message>
        <source>Repairs done on the first visit</source>
        <translation>Réparer dès la première visite</translation>
    </message>
    <message>
        <source>Does it serve the need?</source>
        <translation>Sert-il le besoin&#xa0;?</translation>
    </message>
    <message>
        <source>This use case serves this need</source>
        <translation>Ce cas d’usage sert ce besoin</translation>
    </message>
    <message>
        <source>A number, a story, a date. It may follow later.</source>
        <translation>Un chiffre, un récit, une date. Cela peut venir plus tard.</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>One visible act, by somebody with a name, by a day.</source>
        <translation>Un acte visible, par quelqu’un de nommé, à une date.</translation>
    </message>
    <message>
        <source>asks the first question on the opening day</source>
        <translation>pose la première question le jour de l’ouverture</translation>
    </message>
    <message>
        <source>serves it, no evidence yet</source>
        <translation>le sert, pas encore de preuve</translation>
    </message>
    <message>
        <source>Enter: say that it serves this need</source>
        <translation>Entrée&#xa0;: dire qu’il sert ce besoin</translation>
    </message>
    <message>
        <source>does not serve it</source>
        <translation>n’y répond pas</translation>
    </message>
    <message>
        <source>Use cases: who does what with whom</source>
        <translation>Cas d’usage&#xa0;: qui fait quoi avec qui</translation>
    </message>
    <message>
        <source>Add a use case</source>
        <translation>Ajouter un cas d’usage</translation>
    </message>
    <message>
        <source>Edit the use case (Enter)</source>
        <translation>Modifier le cas d’usage (Entrée)</translation>
    </message>
    <message>
        <source>Remove the use case</source>
        <translation>Supprimer le cas d’usage</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>No use case yet</source>
        <translation>Pas encore de cas d’usage</translation>
    </message>
    <message>
        <source>People come for something to do with somebody: say who does what with whom, and why.</source>
        <translation>On vient pour faire quelque chose avec quelqu’un&#xa0;: dites qui fait quoi avec qui, et pourquoi.</translation>
    </message>
    <message>
        <source>Add a use case…</source>
        <translation>Ajouter un cas d’usage…</translation>
    </message>
    <message>
        <source>Add a need…</source>
        <translation>Ajouter un besoin…</translation>
    </message>
    <message>
        <source>Rename the need</source>
        <translation>Renommer le besoin</translation>
    </message>
    <message>
        <source>Remove the need</source>
        <translation>Supprimer le besoin</translation>
    </message>
    <message>
        <source>No business need yet</source>
        <translation>Pas encore de besoin</translation>
    </message>
    <message>
        <source>A need is what the business wants whatever the tool. Each use case should serve one.</source>
        <translation>Un besoin est ce que veut l’entreprise, quel que soit l’outil. Chaque cas d’usage devrait en servir un.</translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s) serve no need</source>
        <translation>
            <numerusform>%n cas d’usage ne sert aucun besoin</numerusform>
            <numerusform>%n cas d’usage ne servent aucun besoin</numerusform>
        </translation>
    </message>
    <message>
        <source>Not served yet: {needs}</source>
        <translation>Pas encore servi&#xa0;: {needs}</translation>
    </message>
    <message>
        <source>company and person</source>
        <translation>entreprise et personne</translation>
    </message>
    <message>
        <source>the person&apos;s is missing</source>
        <translation>manque la personne</translation>
    </message>
    <message>
        <source>the company&apos;s is missing</source>
        <translation>manque l’entreprise</translation>
    </message>
    <message>
        <source>both are missing</source>
        <translation>manquent les deux</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Five reasons of failure</source>
        <translation>Cinq raisons d’échec</translation>
    </message>
    <message>
        <source>Go through: {list}</source>
        <translation>Passer en revue&#xa0;: {list}</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Note the works council&apos;s opinion</source>
        <translation>Noter l’avis du CSE</translation>
    </message>
    <message>
        <source>Informed {day}</source>
        <translation>Informé le {day}</translation>
    </message>
    <message>
        <source>Given {day}</source>
        <translation>Donné le {day}</translation>
    </message>
    <message>
        <source>Where employees test, it is heard before the first wave.</source>
        <translation>Si des salariés testent, il est consulté avant la première vague.</translation>
    </message>
    <message>
        <source>The network is there from</source>
        <translation>Le réseau est là à partir du</translation>
    </message>
    <message>
        <source>Weekdays only</source>
        <translation>Jours de semaine seulement</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>No task, wave or post is moved onto one of them.</source>
        <translation>Aucune tâche, vague ou publication n’y est déplacée.</translation>
    </message>
    <message>
        <source>Messages a week, at most</source>
        <translation>Messages par semaine, au plus</translation>
    </message>
    <message>
        <source>Channels, at most</source>
        <translation>Canaux, au plus</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Heures de silence de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Phases, tasks, post ideas and gates, in days from the opening, in your own words.</source>
        <translation>Phases, tâches, idées de publication et jalons, en jours depuis l’ouverture, avec vos propres mots.</translation>
    </message>
    <message>
        <source>Keep as a playbook</source>
        <translation>Garder comme scénario</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>See the wave</source>
        <translation>Voir la vague</translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s) are behind with their missions.</source>
        <translation>
            <numerusform>%n testeur est en retard sur ses missions.</numerusform>
            <numerusform>%n testeurs sont en retard sur leurs missions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>See the reminders</source>
        <translation>Voir les rappels</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) need their consent again before they are shown.</source>
        <translation>
            <numerusform>%n témoignage a besoin d’un nouvel accord avant d’être montré.</numerusform>
            <numerusform>%n témoignages ont besoin d’un nouvel accord avant d’être montrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the stories</source>
        <translation>Voir les témoignages</translation>
    </message>
    <message numerus="yes">
        <source>%n blocking issue(s) wait for an answer.</source>
        <translation>
            <numerusform>%n problème bloquant attend une réponse.</numerusform>
            <numerusform>%n problèmes bloquants attendent une réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks a tester and waits for an answer: “{text}”</source>
        <translation>Bloque un testeur et attend une réponse&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to testers are late.</source>
        <translation>
            <numerusform>%n promesse faite aux testeurs est en retard.</numerusform>
            <numerusform>%n promesses faites aux testeurs sont en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised to testers for {day}: “{text}”</source>
        <translation>Promis aux testeurs pour le {day}&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Promis pour le {day}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Answered by the next day: not known yet</source>
        <translation>Répondu au plus tard le lendemain&#xa0;: pas encore connu</translation>
    </message>
    <message>
        <source>Answered by the next day: {figure}</source>
        <translation>Répondu au plus tard le lendemain&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>No time for it</source>
        <translation>Pas le temps</translation>
    </message>
    <message>
        <source>Sees no benefit</source>
        <translation>N’y voit pas d’intérêt</translation>
    </message>
    <message>
        <source>Too complicated</source>
        <translation>Trop compliqué</translation>
    </message>
    <message>
        <source>Could not get in</source>
        <translation>N’a pas pu entrer</translation>
    </message>
    <message>
        <source>Not allowed to take the time</source>
        <translation>Pas autorisé à y passer du temps</translation>
    </message>
    <message>
        <source>Changed team or left</source>
        <translation>A changé d’équipe ou est parti</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Nobody has left.</source>
        <translation>Personne n’est parti.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left.</source>
        <translation>
            <numerusform>%n personne est partie.</numerusform>
            <numerusform>%n personnes sont parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons that fewer than five gave are not shown.</source>
        <translation>Les raisons données par moins de cinq personnes ne sont pas montrées.</translation>
    </message>
    <message>
        <source>{staying} people stay, it should not fall below {floor}.</source>
        <translation>{staying} personnes restent, il en faudrait au moins {floor}.</translation>
    </message>
    <message numerus="yes">
        <source>At least {floor} people for %n day(s) in a row.</source>
        <translation>
            <numerusform>Au moins {floor} personnes depuis %n jour.</numerusform>
            <numerusform>Au moins {floor} personnes depuis %n jours de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>Avec accord</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>À redemander</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>In the place of one that I kept under this name</source>
        <translation>À la place de celui que j’avais gardé sous ce nom</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Release · {day}</source>
        <translation>Mise à disposition · {day}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Post ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{kind}: {name} · {days} · {state}</source>
        <translation>{kind}&#xa0;: {name} · {days} · {state}</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens, + and − change the scale</source>
        <translation>Les flèches déplacent, Entrée ouvre, + et − changent l’échelle</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Post idea…</source>
        <translation>Idée…</translation>
    </message>
    <message>
        <source>Nothing has a day yet</source>
        <translation>Rien n’a encore de date</translation>
    </message>
    <message>
        <source>A playbook brings phases, tasks, post ideas and gates with dates counted from the opening.</source>
        <translation>Un scénario apporte des phases, des tâches, des idées de publication et des jalons datés à partir de l’ouverture.</translation>
    </message>
    <message>
        <source>Name and links of {name}</source>
        <translation>Nom et liens de {name}</translation>
    </message>
    <message>
        <source>Source in links</source>
        <translation>Source dans les liens</translation>
    </message>
    <message>
        <source>Links in its posts carry it as utm_source, where the campaign tags its links.</source>
        <translation>Les liens de ses publications la portent comme utm_source, là où la campagne marque ses liens.</translation>
    </message>
    <message>
        <source>The same draw with one thing changed at a time. Nothing is stored until you draw.</source>
        <translation>Le même tirage, une chose changée à la fois. Rien n’est enregistré avant le tirage.</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celui-ci</translation>
    </message>
    <message>
        <source>Trying the variants…</source>
        <translation>Essai des variantes…</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Comme demandé</translation>
    </message>
    <message>
        <source>Invite for {rate}</source>
        <translation>Inviter pour {rate}</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Autre graine</translation>
    </message>
    <message>
        <source>Smaller first wave</source>
        <translation>Première vague plus petite</translation>
    </message>
    <message>
        <source>Waves half as large</source>
        <translation>Vagues deux fois plus petites</translation>
    </message>
    <message>
        <source>One wave more</source>
        <translation>Une vague de plus</translation>
    </message>
    <message>
        <source>Exact shares</source>
        <translation>Parts exactes</translation>
    </message>
    <message>
        <source>Teams kept together</source>
        <translation>Équipes gardées ensemble</translation>
    </message>
    <message>
        <source>At 25%</source>
        <translation>À 25&#xa0;%</translation>
    </message>
    <message>
        <source>Unavailable days</source>
        <translation>Jours indisponibles</translation>
    </message>
    <message>
        <source>No wave begins on closed days, and they are made up at its end. People&apos;s own days are added from their card.</source>
        <translation>Aucune vague ne commence un jour fermé, et ces jours sont rattrapés à sa fin. Les absences d’une personne se notent depuis sa carte.</translation>
    </message>
    <message>
        <source>Days away: {name}</source>
        <translation>Jours d’absence&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Who is away for half of a wave or more is not drawn for it.</source>
        <translation>Qui est absent la moitié d’une vague ou plus n’y est pas tiré.</translation>
    </message>
    <message>
        <source>None noted yet.</source>
        <translation>Aucun jour noté.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>tiré au sort</translation>
    </message>
    <message numerus="yes">
        <source>{department} (%n person(s))</source>
        <translation>
            <numerusform>{department} (%n personne)</numerusform>
            <numerusform>{department} (%n personnes)</numerusform>
        </translation>
    </message>
    <message>
        <source>none, or sizes such as 10, 10</source>
        <translation>aucune, ou des tailles&#xa0;: 10, 10</translation>
    </message>
    <message>
        <source>Mix external people with employees</source>
        <translation>Mêler les personnes externes aux salariés</translation>
    </message>
    <message>
        <source>Animators of each wave</source>
        <translation>Animateurs par vague</translation>
    </message>
    <message>
        <source>People each can follow</source>
        <translation>Personnes suivies par chacun</translation>
    </message>
    <message>
        <source>No more than that are invited.</source>
        <translation>On n’en invite pas davantage.</translation>
    </message>
    <message>
        <source>Department kept for comparison</source>
        <translation>Service gardé en comparaison</translation>
    </message>
    <message>
        <source>Waves for external people</source>
        <translation>Vagues pour les externes</translation>
    </message>
    <message>
        <source>Days without waves, people away</source>
        <translation>Jours sans vague, absences</translation>
    </message>
    <message>
        <source>Unavailable days…</source>
        <translation>Jours indisponibles…</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sans changement</translation>
    </message>
    <message>
        <source>a fifth of the seats</source>
        <translation>un cinquième des places</translation>
    </message>
    <message>
        <source>Why not in wave {number}?</source>
        <translation>Pourquoi pas dans la vague {number}&#xa0;?</translation>
    </message>
    <message>
        <source>This feedback is no longer there.</source>
        <translation>Ce retour n’est plus là.</translation>
    </message>
    <message>
        <source>It was answered before that day.</source>
        <translation>Il a reçu une réponse avant ce jour.</translation>
    </message>
    <message>
        <source>Give a day that is not after the answer.</source>
        <translation>Donnez un jour qui n’est pas après la réponse.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Écrivez ce qui a été dit.</translation>
    </message>
    <message>
        <source>{day} is over.</source>
        <translation>Le {day} est passé.</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>Rien n’a été promis.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Choisissez aujourd’hui ou un jour à venir.</translation>
    </message>
    <message>
        <source>It cannot be a duplicate of this one.</source>
        <translation>Il ne peut pas être un doublon de celui-ci.</translation>
    </message>
    <message>
        <source>Choose the one that was there first.</source>
        <translation>Choisissez celui qui était là le premier.</translation>
    </message>
    <message>
        <source>It was said only on {day}.</source>
        <translation>Cela n’a été dit que le {day}.</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>Choisissez ce jour ou un jour suivant.</translation>
    </message>
    <message>
        <source>A wave needs at least one person.</source>
        <translation>Une vague a besoin d’au moins une personne.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Donnez un nombre.</translation>
    </message>
    <message>
        <source>This mission is no longer there.</source>
        <translation>Cette mission n’est plus là.</translation>
    </message>
    <message>
        <source>Say what is to be tried.</source>
        <translation>Dites ce qui est à essayer.</translation>
    </message>
    <message>
        <source>Not everybody is on this mission.</source>
        <translation>Tout le monde n’a pas cette mission.</translation>
    </message>
    <message>
        <source>A mission is for the people of its wave who have accepted and not left.</source>
        <translation>Une mission est pour les personnes de sa vague qui ont accepté et ne sont pas parties.</translation>
    </message>
    <message>
        <source>Somebody was reminded of this already, or twice before.</source>
        <translation>Quelqu’un a déjà été relancé pour cela, ou deux fois auparavant.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Look at the list again: it holds only those who may be reminded.</source>
        <translation>Regardez à nouveau la liste&#xa0;: elle ne contient que les personnes à relancer.</translation>
    </message>
    <message>
        <source>Hello {name},

The test of {launch} runs until {day}. These missions are still open for you:
{missions}

Each takes a few minutes. If you cannot, or no longer want to, say so: that is all right, and it helps us just as much.

Thank you!</source>
        <translation>Bonjour {name},

Le test de {launch} dure jusqu’au {day}. Ces missions vous attendent encore&#xa0;:
{missions}

Chacune prend quelques minutes. Si vous ne pouvez pas, ou ne voulez plus, dites-le&#xa0;: c’est tout à fait possible, et cela nous aide tout autant.

Merci&#xa0;!</translation>
    </message>
    <message>
        <source>{launch}: your missions until {day}</source>
        <translation>{launch}&#xa0;: vos missions jusqu’au {day}</translation>
    </message>
    <message>
        <source>{account} can be read by anyone; this post is for the circle “{circle}”.</source>
        <translation>N’importe qui peut lire {account}&#xa0;; cette publication est pour le cercle «&#xa0;{circle}&#xa0;».</translation>
    </message>
    <message>
        <source>{account}: nobody checks that its followers are in the circle “{circle}”.</source>
        <translation>{account}&#xa0;: personne ne vérifie que ses abonnés sont du cercle «&#xa0;{circle}&#xa0;».</translation>
    </message>
    <message>
        <source>Take the account away, let only followers see it, or leave it for everyone.</source>
        <translation>Retirez le compte, réservez la publication aux abonnés, ou laissez-la pour tout le monde.</translation>
    </message>
    <message>
        <source>This line is no longer there.</source>
        <translation>Cette ligne n’est plus là.</translation>
    </message>
    <message>
        <source>Only a decision can be carried out.</source>
        <translation>Seule une décision peut être réalisée.</translation>
    </message>
    <message>
        <source>Write what the wave taught.</source>
        <translation>Écrivez ce que la vague a appris.</translation>
    </message>
    <message>
        <source>A decision needs an owner and a day.</source>
        <translation>Une décision a besoin d’un responsable et d’un jour.</translation>
    </message>
    <message>
        <source>Say who carries it out, and by when.</source>
        <translation>Dites qui s’en charge, et pour quand.</translation>
    </message>
    <message>
        <source>This story is no longer there.</source>
        <translation>Ce témoignage n’est plus là.</translation>
    </message>
    <message>
        <source>There is a newer consent already.</source>
        <translation>Il y a déjà un accord plus récent.</translation>
    </message>
    <message>
        <source>Give the day of the last answer.</source>
        <translation>Donnez le jour de la dernière réponse.</translation>
    </message>
    <message>
        <source>Say who tells it.</source>
        <translation>Dites qui raconte.</translation>
    </message>
    <message>
        <source>Say who is to be named.</source>
        <translation>Dites qui est à nommer.</translation>
    </message>
    <message>
        <source>Say what it changed.</source>
        <translation>Dites ce que cela a changé.</translation>
    </message>
    <message>
        <source>Say what proves the consent: an e-mail, a form, where it lies.</source>
        <translation>Dites ce qui prouve l’accord&#xa0;: un courriel, un formulaire, où il se trouve.</translation>
    </message>
    <message>
        <source>This story was withdrawn on {day}.</source>
        <translation>Ce témoignage a été retiré le {day}.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Il n’en reste rien.</translation>
    </message>
    <message>
        <source>With a new consent, it is a new story.</source>
        <translation>Avec un nouvel accord, c’est un nouveau témoignage.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <source>{name} would be erased for ever. Nothing was erased yet.</source>
        <translation>{name} serait effacé définitivement. Rien n’a encore été effacé.</translation>
    </message>
    <message>
        <source>In the way: {what}</source>
        <translation>Obstacle&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of this workspace name the person.</source>
        <translation>
            <numerusform>%n texte de cet espace de travail nomme la personne.</numerusform>
            <numerusform>%n textes de cet espace de travail nomment la personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) hold the person.</source>
        <translation>
            <numerusform>%n sauvegarde antérieure contient la personne.</numerusform>
            <numerusform>%n sauvegardes antérieures contiennent la personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>To erase, add --yes.</source>
        <translation>Pour effacer, ajoutez --yes.</translation>
    </message>
    <message>
        <source>The person is erased: from the workspace, its search index and its log.</source>
        <translation>La personne est effacée&#xa0;: de l’espace de travail, de son index de recherche et de son journal.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) named the person and no longer do.</source>
        <translation>
            <numerusform>%n texte nommait la personne et ne la nomme plus.</numerusform>
            <numerusform>%n textes nommaient la personne et ne la nomment plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that are out name the person: take them down on their networks.</source>
        <translation>
            <numerusform>%n publication parue nomme la personne&#xa0;: retirez-la sur son réseau.</numerusform>
            <numerusform>%n publications parues nomment la personne&#xa0;: retirez-les sur leurs réseaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has the file open: the last traces go when it is closed.</source>
        <translation>Un autre programme a ouvert le fichier&#xa0;: les dernières traces partiront quand il sera fermé.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) were deleted.</source>
        <translation>
            <numerusform>%n sauvegarde antérieure a été supprimée.</numerusform>
            <numerusform>%n sauvegardes antérieures ont été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A fresh backup was written: {name}</source>
        <translation>Une nouvelle sauvegarde a été écrite&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) still hold the person:</source>
        <translation>
            <numerusform>%n sauvegarde antérieure contient encore la personne&#xa0;:</numerusform>
            <numerusform>%n sauvegardes antérieures contiennent encore la personne&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies made elsewhere (exports, files sent, other backups) are out of reach: delete them yourself.</source>
        <translation>Les copies faites ailleurs (exports, fichiers envoyés, autres sauvegardes) sont hors de portée&#xa0;: supprimez-les vous-même.</translation>
    </message>
    <message>
        <source>Several people are called {name}.</source>
        <translation>Plusieurs personnes s’appellent {name}.</translation>
    </message>
    <message>
        <source>Give the address instead.</source>
        <translation>Donnez plutôt l’adresse.</translation>
    </message>
    <message>
        <source>Nobody called {name} is in the directory.</source>
        <translation>Personne ne s’appelle {name} dans l’annuaire.</translation>
    </message>
    <message>
        <source>An invitation comes from a peer with a name. Nothing was sent.</source>
        <translation>Une invitation vient d’un collègue, avec son nom. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Add the person, or check how the name is written.</source>
        <translation>Ajoutez la personne, ou vérifiez l’orthographe du nom.</translation>
    </message>
    <message>
        <source>There is nothing to send again.</source>
        <translation>Il n’y a rien à renvoyer.</translation>
    </message>
    <message>
        <source>Only what was sent, refused or is unconfirmed, and has no answer, is sent again.</source>
        <translation>Ne se renvoie que ce qui a été envoyé, refusé ou n’est pas confirmé, et reste sans réponse.</translation>
    </message>
    <message>
        <source>Add an account of the platform E-mail, or write drafts or letters instead.</source>
        <translation>Ajoutez un compte de la plateforme E-mail, ou faites plutôt des brouillons ou des lettres.</translation>
    </message>
    <message>
        <source>There is no invitation that this answers.</source>
        <translation>Aucune invitation n’attend cette réponse.</translation>
    </message>
    <message>
        <source>Only who was sent an invitation can answer it; say first that it was sent.</source>
        <translation>Seule une invitation envoyée peut recevoir une réponse&#xa0;; indiquez d’abord qu’elle l’a été.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) may or may not have arrived.</source>
        <translation>
            <numerusform>%n lettre est peut-être arrivée, peut-être pas.</numerusform>
            <numerusform>%n lettres sont peut-être arrivées, peut-être pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whose</source>
        <translation>Voir lesquelles</translation>
    </message>
    <message numerus="yes">
        <source>The mail server refused %n letter(s).</source>
        <translation>
            <numerusform>Le serveur de messagerie a refusé %n lettre.</numerusform>
            <numerusform>Le serveur de messagerie a refusé %n lettres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were made: say when they are sent.</source>
        <translation>
            <numerusform>%n lettre est prête&#xa0;: indiquez quand elle est partie.</numerusform>
            <numerusform>%n lettres sont prêtes&#xa0;: indiquez quand elles sont parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have not answered their invitation.</source>
        <translation>
            <numerusform>%n personne n’a pas répondu à son invitation.</numerusform>
            <numerusform>%n personnes n’ont pas répondu à leur invitation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Relancer…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are due, but nothing sends them: no publisher is running.</source>
        <translation>
            <numerusform>%n lettre est à envoyer, mais rien ne l’envoie&#xa0;: la diffusion est arrêtée.</numerusform>
            <numerusform>%n lettres sont à envoyer, mais rien ne les envoie&#xa0;: la diffusion est arrêtée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait, and their e-mail account is no longer set up.</source>
        <translation>
            <numerusform>%n lettre attend, et son compte de messagerie n’est plus configuré.</numerusform>
            <numerusform>%n lettres attendent, et leur compte de messagerie n’est plus configuré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>Qui invite&#xa0;?</translation>
    </message>
    <message>
        <source>Choose somebody of the directory.</source>
        <translation>Choisissez quelqu’un de l’annuaire.</translation>
    </message>
    <message>
        <source>The day to answer by has passed.</source>
        <translation>Le délai de réponse est passé.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>The template has no subject.</source>
        <translation>Le modèle n’a pas d’objet.</translation>
    </message>
    <message>
        <source>Write it in the first line, like this: Subject: Will you join us?</source>
        <translation>Écrivez-le en première ligne, ainsi&#xa0;: Objet&#xa0;: Serez-vous des nôtres&#xa0;?</translation>
    </message>
    <message>
        <source>A link in the letters differs from person to person.</source>
        <translation>Un lien des lettres change d’une personne à l’autre.</translation>
    </message>
    <message>
        <source>That would tell who followed it, so nothing was sent.</source>
        <translation>On saurait ainsi qui l’a suivi&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Write the same address for everybody.</source>
        <translation>Écrivez la même adresse pour tous.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Write it like https://network.example.org.</source>
        <translation>Écrivez-la ainsi&#xa0;: https://reseau.example.org.</translation>
    </message>
    <message>
        <source>This has been changed again in the meantime.</source>
        <translation>Cela a de nouveau été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Look at it, and change it by hand.</source>
        <translation>Vérifiez, puis modifiez à la main.</translation>
    </message>
    <message>
        <source>One file on this computer, no cloud, no telemetry; nothing leaves it but what a person sends.</source>
        <translation>Un fichier sur cet ordinateur, ni cloud ni télémétrie&#xa0;; rien n’en sort que ce qu’une personne envoie.</translation>
    </message>
    <message>
        <source>Passwords and tokens in the system’s keyring, taken out of logs.</source>
        <translation>Mots de passe et jetons dans le trousseau du système, retirés des journaux.</translation>
    </message>
    <message>
        <source>Erasing overwrites the file, its search index and its journal of changes; backups are told.</source>
        <translation>L’effacement réécrit le fichier, son index de recherche et son journal de modifications&#xa0;; les sauvegardes sont signalées.</translation>
    </message>
    <message>
        <source>Retention rules run by themselves and say what they did.</source>
        <translation>Les règles de conservation s’appliquent seules et disent ce qu’elles ont fait.</translation>
    </message>
    <message>
        <source>The file has no passphrase of its own: it relies on disk encryption and the user’s account.</source>
        <translation>Le fichier n’a pas de phrase secrète&#xa0;: il s’appuie sur le chiffrement du disque et la session de l’utilisateur.</translation>
    </message>
    <message>
        <source>The file is read by somebody who should not</source>
        <translation>Le fichier est lu par quelqu’un qui ne le devrait pas</translation>
    </message>
    <message>
        <source>Local file with the user’s rights; few data; short keeping.</source>
        <translation>Fichier local avec les droits de l’utilisateur&#xa0;; peu de données&#xa0;; conservation courte.</translation>
    </message>
    <message>
        <source>Testers are watched or compared</source>
        <translation>Les testeurs sont surveillés ou comparés</translation>
    </message>
    <message>
        <source>No ranking, no score, no times of day; statistics from groups of 5.</source>
        <translation>Ni classement, ni note, ni heures&#xa0;; statistiques à partir de groupes de 5.</translation>
    </message>
    <message>
        <source>Taking part is not really free</source>
        <translation>La participation n’est pas vraiment libre</translation>
    </message>
    <message>
        <source>Declining needs no reason and is not shown to managers; only the answer is kept.</source>
        <translation>Refuser ne demande pas de raison et n’est pas montré aux managers&#xa0;; seule la réponse est conservée.</translation>
    </message>
    <message>
        <source>A person is recognised in small groups</source>
        <translation>Une personne est reconnue dans un petit groupe</translation>
    </message>
    <message>
        <source>Small groups are hidden, and those from which they could be computed.</source>
        <translation>Les petits groupes sont masqués, et ceux qui permettraient de les calculer.</translation>
    </message>
    <message>
        <source>Data are lost or changed by mistake</source>
        <translation>Des données sont perdues ou modifiées par erreur</translation>
    </message>
    <message>
        <source>Checked file, dated backups, undo, one transaction per change.</source>
        <translation>Fichier vérifié, sauvegardes datées, annulation, une transaction par changement.</translation>
    </message>
    <message>
        <source>Data are kept too long</source>
        <translation>Des données sont conservées trop longtemps</translation>
    </message>
    <message>
        <source>Retention rules with days announced ahead; erasure that an import cannot undo.</source>
        <translation>Règles de conservation annoncées à l’avance&#xa0;; effacement qu’un import ne peut défaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n à retirer</numerusform>
            <numerusform>%n à retirer</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) object to being counted in statistics.</source>
        <translation>
            <numerusform>%n personne s’oppose à être comptée dans les statistiques.</numerusform>
            <numerusform>%n personnes s’opposent à être comptées dans les statistiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) keep erased people out of imports.</source>
        <translation>
            <numerusform>%n marque tient les personnes effacées hors des imports.</numerusform>
            <numerusform>%n marques tiennent les personnes effacées hors des imports.</numerusform>
        </translation>
    </message>
    <message>
        <source>informed on {day}</source>
        <translation>informé le {day}</translation>
    </message>
    <message>
        <source>Works council, {campaign}: {opinion}</source>
        <translation>CSE, {campaign}&#xa0;: {opinion}</translation>
    </message>
    <message>
        <source>until the consent is withdrawn; asked again after 12 months</source>
        <translation>jusqu’au retrait de l’accord&#xa0;; redemandé après 12 mois</translation>
    </message>
    <message>
        <source>until the account is removed</source>
        <translation>jusqu’au retrait du compte</translation>
    </message>
    <message>
        <source>as long as the workspace, or until the person asks to come back</source>
        <translation>autant que l’espace de travail, ou jusqu’à ce que la personne demande à revenir</translation>
    </message>
    <message>
        <source>as long as the campaign is kept</source>
        <translation>tant que la campagne est conservée</translation>
    </message>
    <message>
        <source>Give 1 to {most} months.</source>
        <translation>Indiquez de 1 à {most} mois.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the next waves are to be invited, and no e-mail account is set up.</source>
        <translation>
            <numerusform>%n personne des prochaines vagues est à inviter, et aucun compte de messagerie n’est configuré.</numerusform>
            <numerusform>%n personnes des prochaines vagues sont à inviter, et aucun compte de messagerie n’est configuré.</numerusform>
        </translation>
    </message>
    <message>
        <source>{wave} has begun on {day}, and nobody is in it.</source>
        <translation>{wave} a commencé le {day}, et personne n’y est.</translation>
    </message>
    <message>
        <source>{wave} begins on {day}, and nobody is in it.</source>
        <translation>{wave} commence le {day}, et personne n’y est.</translation>
    </message>
    <message>
        <source>{wave}: {people} people to follow, and its animators can follow {capacity}.</source>
        <translation>{wave}&#xa0;: {people} personnes à suivre, et ses animateurs peuvent en suivre {capacity}.</translation>
    </message>
    <message>
        <source>{wave} begins on {day}, but the gate said no-go: {gate}</source>
        <translation>{wave} commence le {day}, mais le jalon a dit non&#xa0;: {gate}</translation>
    </message>
    <message>
        <source>{wave} begins on {day}, before its gate is decided: {gate}</source>
        <translation>{wave} commence le {day}, avant la décision de son jalon&#xa0;: {gate}</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>As smtp.example.org (STARTTLS) or smtps://smtp.example.org (TLS).</source>
        <translation>Comme smtp.example.org (STARTTLS) ou smtps://smtp.example.org (TLS).</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Letters come from it, and it signs in.</source>
        <translation>Les lettres en partent, et elle sert à se connecter.</translation>
    </message>
    <message>
        <source>One that your mail provider makes for this program, rather than your own.</source>
        <translation>Un mot de passe que votre messagerie crée pour ce programme, plutôt que le vôtre.</translation>
    </message>
    <message>
        <source>Invite before the gate has said go?</source>
        <translation>Inviter avant le feu vert du jalon&#xa0;?</translation>
    </message>
    <message>
        <source>Invite all the same</source>
        <translation>Inviter quand même</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>{gate}: {decision}, by {who} on {day}.</source>
        <translation>{gate}&#xa0;: {decision}, par {who} le {day}.</translation>
    </message>
    <message>
        <source>{gate}, on {day}: nobody has decided yet.</source>
        <translation>{gate}, le {day}&#xa0;: personne n’a encore décidé.</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>From one person to another, in plain words. Nothing in a letter tells who has read it.</source>
        <translation>D’une personne à une autre, en mots simples. Rien dans une lettre ne dit qui l’a lue.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Sent by the account</source>
        <translation>Envoyé par le compte</translation>
    </message>
    <message>
        <source>A name or address of the directory</source>
        <translation>Un nom ou une adresse de l’annuaire</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>Au nom de qui</translation>
    </message>
    <message>
        <source>A peer they know. Answers go to this person.</source>
        <translation>Un collègue connu d’eux. Les réponses lui arrivent.</translation>
    </message>
    <message>
        <source>As the plan promises each of them</source>
        <translation>Ce que le plan promet à chacun</translation>
    </message>
    <message>
        <source>What it brings them</source>
        <translation>Ce que cela leur apporte</translation>
    </message>
    <message>
        <source>Address of the network</source>
        <translation>Adresse du réseau</translation>
    </message>
    <message>
        <source>The same for everybody; may stay empty.</source>
        <translation>La même pour tous&#xa0;; peut rester vide.</translation>
    </message>
    <message>
        <source>Give more time to answer</source>
        <translation>Laisser plus de temps pour répondre</translation>
    </message>
    <message>
        <source>To answer by</source>
        <translation>Réponse avant le</translation>
    </message>
    <message>
        <source>Write my own words</source>
        <translation>Écrire mes propres mots</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Mes propres mots</translation>
    </message>
    <message>
        <source>Say in whose name they are invited: the letters appear here.</source>
        <translation>Dites au nom de qui vous invitez&#xa0;: les lettres apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s)</source>
        <translation>
            <numerusform>Envoyer %n lettre</numerusform>
            <numerusform>Envoyer %n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n draft(s)…</source>
        <translation>
            <numerusform>Enregistrer %n brouillon…</numerusform>
            <numerusform>Enregistrer %n brouillons…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n letter(s) to print…</source>
        <translation>
            <numerusform>Enregistrer %n lettre à imprimer…</numerusform>
            <numerusform>Enregistrer %n lettres à imprimer…</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Dossier des brouillons</translation>
    </message>
    <message>
        <source>invitations.pdf</source>
        <translation>invitations.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) on their way</source>
        <translation>
            <numerusform>%n lettre en route</numerusform>
            <numerusform>%n lettres en route</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo keeps here what has not left yet.</source>
        <translation>«&#xa0;Annuler&#xa0;» garde ici ce qui n’est pas encore parti.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to {name}</source>
        <translation>
            <numerusform>%n lettre écrite dans {name}</numerusform>
            <numerusform>%n lettres écrites dans {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Say that they are sent once they are.</source>
        <translation>Indiquez leur envoi une fois qu’elles sont parties.</translation>
    </message>
    <message>
        <source>Making letters</source>
        <translation>Préparation des lettres</translation>
    </message>
    <message>
        <source>Who gets a letter, and who does not</source>
        <translation>Qui reçoit une lettre, et qui n’en reçoit pas</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Qui reçoit quoi</translation>
    </message>
    <message>
        <source>{name}: no letter, {why}</source>
        <translation>{name}&#xa0;: pas de lettre, {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n sans lettre</numerusform>
            <numerusform>%n sans lettre</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter goes to this person.</source>
        <translation>Cette personne ne reçoit pas de lettre.</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Destiné à</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Answered (A)</source>
        <translation>Répondu (A)</translation>
    </message>
    <message>
        <source>Promised (P)</source>
        <translation>Promis (P)</translation>
    </message>
    <message>
        <source>Fixed (F)</source>
        <translation>Corrigé (F)</translation>
    </message>
    <message>
        <source>Duplicate (D)</source>
        <translation>Doublon (D)</translation>
    </message>
    <message>
        <source>Change what was said (Enter)</source>
        <translation>Modifier ce qui a été dit (Entrée)</translation>
    </message>
    <message>
        <source>Open again (O)</source>
        <translation>Rouvrir (O)</translation>
    </message>
    <message>
        <source>Forget who said it</source>
        <translation>Oublier qui l’a dit</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Repeats: {text}</source>
        <translation>Répète&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Fixed on {day}</source>
        <translation>Corrigé le {day}</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Répondu le {day}</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>Nouveau retour</translation>
    </message>
    <message>
        <source>Change the feedback</source>
        <translation>Modifier le retour</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>No wave in particular</source>
        <translation>Aucune vague en particulier</translation>
    </message>
    <message>
        <source>A tester, a pseudonym, or nobody</source>
        <translation>Un testeur, un pseudonyme, ou personne</translation>
    </message>
    <message>
        <source>It stops the tester from going on</source>
        <translation>Cela empêche le testeur de continuer</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>A pseudonym is enough; the name can be forgotten later.</source>
        <translation>Un pseudonyme suffit&#xa0;; le nom peut être oublié plus tard.</translation>
    </message>
    <message>
        <source>A sentence; it may stay empty</source>
        <translation>Une phrase&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Testers read it in “You said, we did”.</source>
        <translation>Les testeurs le lisent dans «&#xa0;Vous l’avez dit, nous l’avons fait&#xa0;».</translation>
    </message>
    <message>
        <source>What you promise</source>
        <translation>Ce que vous promettez</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>What does it repeat?</source>
        <translation>Que répète-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>It repeats this</source>
        <translation>Il répète celui-ci</translation>
    </message>
    <message>
        <source>Search the feedback</source>
        <translation>Chercher un retour</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Importer des retours</translation>
    </message>
    <message>
        <source>One line of column names, one line per message: the answers of a form, for instance.</source>
        <translation>Une ligne de noms de colonnes, une ligne par message&#xa0;: les réponses d’un formulaire, par exemple.</translation>
    </message>
    <message>
        <source>Lines that do not say it are</source>
        <translation>Les lignes qui ne le disent pas sont</translation>
    </message>
    <message>
        <source>Tester or pseudonym</source>
        <translation>Testeur ou pseudonyme</translation>
    </message>
    <message>
        <source>Note feedback…</source>
        <translation>Noter un retour…</translation>
    </message>
    <message>
        <source>All waves</source>
        <translation>Toutes les vagues</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No feedback is like this. Choose another filter.</source>
        <translation>Aucun retour de ce genre. Choisissez un autre filtre.</translation>
    </message>
    <message>
        <source>Note what testers say, in their words, or import the answers of a form. Answer within a day: that is what keeps them.</source>
        <translation>Notez ce que disent les testeurs, dans leurs mots, ou importez les réponses d’un formulaire. Répondez en un jour&#xa0;: c’est ce qui les fait rester.</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Pas encore de retour</translation>
    </message>
    <message>
        <source>Changed: {text}</source>
        <translation>Modifié&#xa0;: {text}</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Ce que vous avez répondu</translation>
    </message>
    <message>
        <source>Answered: {text}</source>
        <translation>Répondu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>Fixed: {text}</source>
        <translation>Corrigé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Promised: {text}</source>
        <translation>Promis&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Duplicate: {text}</source>
        <translation>Doublon&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Open again: {text}</source>
        <translation>Rouvert&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Supprimé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>What was said stays, but nobody can tell any more who said it. There is no way back.</source>
        <translation>Ce qui a été dit reste, mais plus personne ne peut savoir qui l’a dit. C’est sans retour.</translation>
    </message>
    <message>
        <source>Forget who said this?</source>
        <translation>Oublier qui a dit cela&#xa0;?</translation>
    </message>
    <message>
        <source>Forget the name</source>
        <translation>Oublier le nom</translation>
    </message>
    <message>
        <source>Copy it into a post or a mail, or keep it as a page. It names nobody.</source>
        <translation>Copiez-le dans une publication ou un courriel, ou gardez-le comme page. Il ne nomme personne.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Feedback belongs to a campaign: start one under Plan.</source>
        <translation>Les retours appartiennent à une campagne&#xa0;: commencez-en une sous Plan.</translation>
    </message>
    <message>
        <source>Parts of the feedback</source>
        <translation>Parties des retours</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Waves and missions</source>
        <translation>Vagues et missions</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Témoignages</translation>
    </message>
    <message>
        <source>Retrospective</source>
        <translation>Rétrospective</translation>
    </message>
    <message>
        <source>Add a mission…</source>
        <translation>Ajouter une mission…</translation>
    </message>
    <message>
        <source>Add a story…</source>
        <translation>Ajouter un témoignage…</translation>
    </message>
    <message>
        <source>Add a line…</source>
        <translation>Ajouter une ligne…</translation>
    </message>
    <message>
        <source>Import feedback…</source>
        <translation>Importer des retours…</translation>
    </message>
    <message>
        <source>You said, we did…</source>
        <translation>Vous l’avez dit, nous l’avons fait…</translation>
    </message>
    <message>
        <source>What the sponsor commits to</source>
        <translation>Ce à quoi le commanditaire s’engage</translation>
    </message>
    <message>
        <source>Forget who said what…</source>
        <translation>Oublier qui a dit quoi…</translation>
    </message>
    <message>
        <source>you-said-we-did</source>
        <translation>vous-l-avez-dit</translation>
    </message>
    <message>
        <source>What was said stays, but nobody can tell any more who said it: neither names nor pseudonyms. There is no way back.</source>
        <translation>Ce qui a été dit reste, mais plus personne ne peut savoir qui l’a dit&#xa0;: ni noms ni pseudonymes. C’est sans retour.</translation>
    </message>
    <message>
        <source>Forget who said what?</source>
        <translation>Oublier qui a dit quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Forget the names</source>
        <translation>Oublier les noms</translation>
    </message>
    <message>
        <source>Feedback: note what somebody said</source>
        <translation>Retours&#xa0;: noter ce que quelqu’un a dit</translation>
    </message>
    <message>
        <source>Feedback: import a file</source>
        <translation>Retours&#xa0;: importer un fichier</translation>
    </message>
    <message>
        <source>Feedback: you said, we did</source>
        <translation>Retours&#xa0;: vous l’avez dit, nous l’avons fait</translation>
    </message>
    <message>
        <source>Feedback: waves and missions</source>
        <translation>Retours&#xa0;: vagues et missions</translation>
    </message>
    <message>
        <source>Feedback: stories</source>
        <translation>Retours&#xa0;: témoignages</translation>
    </message>
    <message>
        <source>Feedback: retrospective</source>
        <translation>Retours&#xa0;: rétrospective</translation>
    </message>
    <message>
        <source>How the wave stands</source>
        <translation>Où en est la vague</translation>
    </message>
    <message>
        <source>The wave&apos;s floor…</source>
        <translation>Le plancher de la vague…</translation>
    </message>
    <message>
        <source>{count} stay</source>
        <translation>{count} restent</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Personne n’est encore invité.</translation>
    </message>
    <message>
        <source>{count} have reported</source>
        <translation>{count} ont fait un retour</translation>
    </message>
    <message>
        <source>No floor is set: below how many people is it too few?</source>
        <translation>Pas de plancher&#xa0;: en dessous de combien de personnes est-ce trop peu&#xa0;?</translation>
    </message>
    <message>
        <source>The floor is set.</source>
        <translation>Le plancher est fixé.</translation>
    </message>
    <message>
        <source>Who is behind</source>
        <translation>Qui est en retard</translation>
    </message>
    <message>
        <source>Less than 25, 50 or 75% of the missions at 25, 50 or 75% of the time. Two reminders at most, and you send them.</source>
        <translation>Moins de 25, 50 ou 75&#xa0;% des missions à 25, 50 ou 75&#xa0;% du temps. Deux rappels au plus, et c’est vous qui les envoyez.</translation>
    </message>
    <message>
        <source>Read the reminders…</source>
        <translation>Lire les rappels…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be reminded now.</source>
        <translation>
            <numerusform>%n personne peut être relancée maintenant.</numerusform>
            <numerusform>%n personnes peuvent être relancées maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n reminder(s) sent.</source>
        <translation>
            <numerusform>Noté&#xa0;: %n rappel envoyé.</numerusform>
            <numerusform>Noté&#xa0;: %n rappels envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories that testers tell</source>
        <translation>Ce que racontent les testeurs</translation>
    </message>
    <message>
        <source>Change the story (Enter)</source>
        <translation>Modifier le témoignage (Entrée)</translation>
    </message>
    <message>
        <source>Consent again…</source>
        <translation>Nouvel accord…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>The report shows those with consent. After twelve months it has to be asked for again.</source>
        <translation>Le rapport montre ceux qui ont un accord. Après douze mois, il faut le redemander.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Présenté comme</translation>
    </message>
    <message>
        <source>No story yet</source>
        <translation>Pas encore de témoignage</translation>
    </message>
    <message>
        <source>One sentence from a colleague says more than a figure: what they did, what it changed, and their consent to show it.</source>
        <translation>Une phrase d’un collègue en dit plus qu’un chiffre&#xa0;: ce qu’il a fait, ce que cela a changé, et son accord pour le montrer.</translation>
    </message>
    <message>
        <source>Every word of it is erased from the workspace now, and no export holds it any more. There is no way back. Files that were exported before, and older backups, still hold it: delete them.</source>
        <translation>Chaque mot en est effacé maintenant de l’espace de travail, et plus aucun export ne le contient. C’est sans retour. Les fichiers exportés auparavant et les anciennes sauvegardes le contiennent encore&#xa0;: supprimez-les.</translation>
    </message>
    <message>
        <source>Withdraw this story?</source>
        <translation>Retirer ce témoignage&#xa0;?</translation>
    </message>
    <message>
        <source>Withdraw and erase</source>
        <translation>Retirer et effacer</translation>
    </message>
    <message>
        <source>What somebody did with it, and what that changed. Only with their consent.</source>
        <translation>Ce que quelqu’un en a fait, et ce que cela a changé. Seulement avec son accord.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouveau témoignage</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Témoignage</translation>
    </message>
    <message>
        <source>Two days saved on a repair</source>
        <translation>Deux jours gagnés sur une réparation</translation>
    </message>
    <message>
        <source>A technician, Lyon</source>
        <translation>Une technicienne, Lyon</translation>
    </message>
    <message>
        <source>E-mail of that day, in the launch&apos;s mailbox</source>
        <translation>Courriel du jour, dans la boîte du lancement</translation>
    </message>
    <message>
        <source>A name or a role; it is what is printed.</source>
        <translation>Un nom ou un rôle&#xa0;; c’est ce qui est imprimé.</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>Qui raconte</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Accord donné le</translation>
    </message>
    <message>
        <source>Ask {name} again: yes lasts twelve months. If the answer is no, withdraw the story.</source>
        <translation>Redemandez à {name}&#xa0;: un oui vaut douze mois. Si c’est non, retirez le témoignage.</translation>
    </message>
    <message>
        <source>Consent again</source>
        <translation>Nouvel accord</translation>
    </message>
    <message>
        <source>Note the consent</source>
        <translation>Noter l’accord</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Ajouté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Agreement: {name}</source>
        <translation>Accord&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No notice has been published yet. Publish one under Notices first.</source>
        <translation>Aucune notice n’a encore été publiée. Publiez-en une d’abord, sous Notices.</translation>
    </message>
    <message>
        <source>What is kept, until when, what was done. For who asks.</source>
        <translation>Ce qui est conservé, jusqu’à quand, ce qui a été fait. Pour qui le demande.</translation>
    </message>
    <message>
        <source>Register entry</source>
        <translation>Fiche du registre</translation>
    </message>
    <message>
        <source>Draft for the register of processing: purposes, data, recipients, keeping, security.</source>
        <translation>Brouillon pour le registre des traitements&#xa0;: finalités, données, destinataires, conservation, sécurité.</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Analyse d’impact</translation>
    </message>
    <message>
        <source>Draft for the officer and the works council: necessity, risks, measures, opinions.</source>
        <translation>Brouillon pour le délégué et le CSE&#xa0;: nécessité, risques, mesures, avis.</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation>Enregistrer pour imprimer…</translation>
    </message>
    <message>
        <source>Save to print: {name}</source>
        <translation>Enregistrer pour imprimer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What only the company knows</source>
        <translation>Ce que seule l’entreprise sait</translation>
    </message>
    <message>
        <source>What is empty stays a gap in the documents.</source>
        <translation>Ce qui est vide reste à compléter dans les documents.</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Sous-traitants</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>Mesures propres</translation>
    </message>
    <message>
        <source>Its opinion is recorded with the plan’s gates</source>
        <translation>Son avis se note avec les jalons du plan</translation>
    </message>
    <message>
        <source>Erase {name} for ever?</source>
        <translation>Effacer {name} définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Their data, notes and days go from the workspace, its search and its log; counts stay, without a name. A later import leaves them out. This cannot be undone.</source>
        <translation>Ses données, notes et jours quittent l’espace de travail, sa recherche et son journal&#xa0;; les comptes restent, sans nom. Un import ultérieur la laisse de côté. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete them and make a fresh one</source>
        <translation>Les supprimer et en faire une nouvelle</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Keep them: the person stays in them</source>
        <translation>Les garder&#xa0;: la personne y reste</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) beside the workspace hold the person</source>
        <translation>
            <numerusform>%n sauvegarde antérieure à côté de l’espace contient la personne</numerusform>
            <numerusform>%n sauvegardes antérieures à côté de l’espace contiennent la personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Type their address to confirm</source>
        <translation>Tapez son adresse pour confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name the person: the name is taken out of them.</source>
        <translation>
            <numerusform>%n texte nomme la personne&#xa0;: le nom en sera retiré.</numerusform>
            <numerusform>%n textes nomment la personne&#xa0;: le nom en sera retiré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed by itself, once a day</source>
        <translation>Retiré automatiquement, une fois par jour</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Règles de conservation</translation>
    </message>
    <message>
        <source>Journal, without names</source>
        <translation>Journal, sans noms</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Looking at what is due</source>
        <translation>Recherche de ce qui est à retirer</translation>
    </message>
    <message>
        <source>Removed what was due.</source>
        <translation>Ce qui devait l’être a été retiré.</translation>
    </message>
    <message>
        <source>Now: {kept}</source>
        <translation>Actuellement&#xa0;: {kept}</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <translation>Conserver sans limite</translation>
    </message>
    <message>
        <source>Shorter is safer: keep what the launch needs, no longer.</source>
        <translation>Plus court est plus sûr&#xa0;: gardez ce qu’il faut au lancement, pas plus longtemps.</translation>
    </message>
    <message>
        <source>What this workspace keeps about people</source>
        <translation>Ce que cet espace de travail conserve sur les personnes</translation>
    </message>
    <message>
        <source>Why: {purpose}. Kept {until}.</source>
        <translation>Pourquoi&#xa0;: {purpose}. Conservé&#xa0;: {until}.</translation>
    </message>
    <message>
        <source>Where: in the workspace file, tables {tables}</source>
        <translation>Où&#xa0;: dans le fichier de l’espace de travail, tables {tables}</translation>
    </message>
    <message>
        <source>What is kept about people, and what they decided</source>
        <translation>Ce qui est conservé sur les personnes, et ce qu’elles ont décidé</translation>
    </message>
    <message>
        <source>Parts of privacy</source>
        <translation>Parties de la confidentialité</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Answer a person’s request</source>
        <translation>Répondre à la demande d’une personne</translation>
    </message>
    <message>
        <source>Show the data map</source>
        <translation>Montrer la carte des données</translation>
    </message>
    <message>
        <source>Show retention rules</source>
        <translation>Montrer les règles de conservation</translation>
    </message>
    <message>
        <source>Privacy documents</source>
        <translation>Documents de confidentialité</translation>
    </message>
    <message>
        <source>Export their data…</source>
        <translation>Exporter ses données…</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Note an agreement…</source>
        <translation>Noter un accord…</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Choose a person on the left.</source>
        <translation>Choisissez une personne à gauche.</translation>
    </message>
    <message>
        <source>Left out of statistics since {day}</source>
        <translation>Hors des statistiques depuis le {day}</translation>
    </message>
    <message>
        <source>Counted in statistics, never alone</source>
        <translation>Dans les statistiques, jamais isolément</translation>
    </message>
    <message>
        <source>Count them again</source>
        <translation>Compter de nouveau</translation>
    </message>
    <message>
        <source>Leave out of statistics</source>
        <translation>Retirer des statistiques</translation>
    </message>
    <message>
        <source>{notice} {version}: agreed on {day} ({proof})</source>
        <translation>{notice} {version}&#xa0;: accepté le {day} ({proof})</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>retiré le {day}</translation>
    </message>
    <message>
        <source>They withdraw it</source>
        <translation>Retirer cet accord</translation>
    </message>
    <message>
        <source>Where to write their data</source>
        <translation>Où écrire ses données</translation>
    </message>
    <message>
        <source>Writing their data</source>
        <translation>Écriture de ses données</translation>
    </message>
    <message>
        <source>Their data are written: a page to read, and JSON.</source>
        <translation>Ses données sont écrites&#xa0;: une page à lire, et du JSON.</translation>
    </message>
    <message>
        <source>Counted again in statistics.</source>
        <translation>De nouveau dans les statistiques.</translation>
    </message>
    <message>
        <source>Left out of all statistics.</source>
        <translation>Hors de toutes les statistiques.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Qui demande&#xa0;?</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <source>Find the person who asks</source>
        <translation>Trouver la personne qui demande</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Every request starts with a person</source>
        <translation>Toute demande part d’une personne</translation>
    </message>
    <message>
        <source>Type a name or an address. Then give them their data, put it right, leave them out of statistics, or erase them for ever.</source>
        <translation>Tapez un nom ou une adresse. Puis donnez-lui ses données, corrigez-les, retirez-la des statistiques, ou effacez-la définitivement.</translation>
    </message>
    <message>
        <source>Imports leave it out. If the person asks to come back, let them in again.</source>
        <translation>Les imports la laissent de côté. Si la personne demande à revenir, laissez-la revenir.</translation>
    </message>
    <message>
        <source>Let them in again</source>
        <translation>La laisser revenir</translation>
    </message>
    <message>
        <source>Nobody here is called that</source>
        <translation>Personne ne s’appelle ainsi ici</translation>
    </message>
    <message>
        <source>Nothing is kept in the directory under these words.</source>
        <translation>L’annuaire ne contient rien sous ces mots.</translation>
    </message>
    <message>
        <source>Circle of trust</source>
        <translation>Cercle de confiance</translation>
    </message>
    <message>
        <source>Show only the people of a circle of trust; lists and exports stay inside it.</source>
        <translation>Ne montrer que les personnes d’un cercle de confiance&#xa0;; les listes et les exports y restent.</translation>
    </message>
    <message>
        <source>Circles of trust</source>
        <translation>Cercles de confiance</translation>
    </message>
    <message>
        <source>A circle holds the people of the units, levels and kinds that are ticked; nothing ticked means all. Posts, lists and exports for a circle stay inside it.</source>
        <translation>Un cercle réunit les personnes des services, niveaux et types cochés&#xa0;; rien de coché veut dire tous. Les publications, listes et exports d’un cercle n’en sortent pas.</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>A new circle.</source>
        <translation>Un nouveau cercle.</translation>
    </message>
    <message>
        <source>People: {n}</source>
        <translation>Personnes&#xa0;: {n}</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>moins de 5</translation>
    </message>
    <message>
        <source>Invited: {n}</source>
        <translation>Invitées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Took part: {n}</source>
        <translation>Ont participé&#xa0;: {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) for it</source>
        <translation>
            <numerusform>%n publication pour lui</numerusform>
            <numerusform>%n publications pour lui</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>The file’s</source>
        <translation>Celui du fichier</translation>
    </message>
    <message>
        <source>People who differ</source>
        <translation>Personnes qui diffèrent</translation>
    </message>
    <message>
        <source>They are known already, and the file says something else. K keeps, T takes the file’s.</source>
        <translation>Elles sont déjà connues, et le fichier dit autre chose. K garde, T prend ce que dit le fichier.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Garder ce qui est enregistré</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Prendre celui du fichier</translation>
    </message>
    <message>
        <source>{kept} of {total} keep what is stored.</source>
        <translation>{kept} sur {total} gardent ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>C’est envoyé</translation>
    </message>
    <message>
        <source>It was opened</source>
        <translation>C’est ouvert</translation>
    </message>
    <message>
        <source>They accept</source>
        <translation>La personne accepte</translation>
    </message>
    <message>
        <source>They decline…</source>
        <translation>La personne décline…</translation>
    </message>
    <message>
        <source>Take back what has not left</source>
        <translation>Reprendre ce qui n’est pas parti</translation>
    </message>
    <message>
        <source>Invite the selected people…</source>
        <translation>Inviter les personnes choisies…</translation>
    </message>
    <message>
        <source>Remind those who have not answered…</source>
        <translation>Relancer qui n’a pas répondu…</translation>
    </message>
    <message>
        <source>Choose the people to invite in the table.</source>
        <translation>Choisissez dans le tableau les personnes à inviter.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s): {state}</source>
        <translation>
            <numerusform>%n invitation&#xa0;: {state}</numerusform>
            <numerusform>%n invitations&#xa0;: {state}</numerusform>
        </translation>
    </message>
    <message>
        <source>They decline</source>
        <translation>La personne décline</translation>
    </message>
    <message>
        <source>Why, in their own words (may stay empty)</source>
        <translation>Pourquoi, avec ses mots (peut rester vide)</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to be sent again</source>
        <translation>
            <numerusform>%n lettre à renvoyer</numerusform>
            <numerusform>%n lettres à renvoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations, circles of trust, nominations</source>
        <translation>Invitations, cercles de confiance, nominations</translation>
    </message>
    <message>
        <source>Circles of trust…</source>
        <translation>Cercles de confiance…</translation>
    </message>
    <message>
        <source>Nominations: print the form…</source>
        <translation>Nominations&#xa0;: imprimer le formulaire…</translation>
    </message>
    <message>
        <source>Nominations: import answers…</source>
        <translation>Nominations&#xa0;: importer des réponses…</translation>
    </message>
    <message>
        <source>Nominations: type answers…</source>
        <translation>Nominations&#xa0;: saisir des réponses…</translation>
    </message>
    <message>
        <source>Nominations: erase all answers…</source>
        <translation>Nominations&#xa0;: effacer toutes les réponses…</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) imported</source>
        <translation>
            <numerusform>%n réponse importée</numerusform>
            <numerusform>%n réponses importées</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no answers to erase.</source>
        <translation>Il n’y a pas de réponse à effacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be gone for good.</source>
        <translation>
            <numerusform>%n réponse disparaîtra pour de bon.</numerusform>
            <numerusform>%n réponses disparaîtront pour de bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase all answers?</source>
        <translation>Effacer toutes les réponses&#xa0;?</translation>
    </message>
    <message>
        <source>All answers are erased.</source>
        <translation>Toutes les réponses sont effacées.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>First colleague</source>
        <translation>Premier collègue</translation>
    </message>
    <message>
        <source>Second colleague</source>
        <translation>Second collègue</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importer des réponses</translation>
    </message>
    <message>
        <source>One line per answer: who answers, then the two colleagues, by address, staff number or name.</source>
        <translation>Une ligne par réponse&#xa0;: qui répond, puis les deux collègues, par adresse, matricule ou nom.</translation>
    </message>
    <message>
        <source>{n} known already</source>
        <translation>{n} déjà connues</translation>
    </message>
    <message>
        <source>{n} not taken</source>
        <translation>{n} non reprises</translation>
    </message>
    <message>
        <source>Type answers</source>
        <translation>Saisir des réponses</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Garder cette réponse</translation>
    </message>
    <message>
        <source>They are used by the draw of the waves alone and erased with it. Nobody is counted or ranked.</source>
        <translation>Elles ne servent qu’au tirage des vagues et s’effacent avec lui. Personne n’est compté ni classé.</translation>
    </message>
    <message>
        <source>Name, address or staff number</source>
        <translation>Nom, adresse ou matricule</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept so far</source>
        <translation>
            <numerusform>%n réponse gardée jusqu’ici</numerusform>
            <numerusform>%n réponses gardées jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Save for printing</source>
        <translation>Enregistrer pour imprimer</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>Nothing has been sent by itself.</source>
        <translation>Rien n’est parti tout seul.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) for a circle are counted by circle, not listed.</source>
        <translation>
            <numerusform>%n publication destinée à un cercle est comptée par cercle, sans être citée.</numerusform>
            <numerusform>%n publications destinées à un cercle sont comptées par cercle, sans être citées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactions by circle</source>
        <translation>Réactions par cercle</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Colonne {n}</translation>
    </message>
    <message>
        <source>There is no column “{name}” in the file.</source>
        <translation>Il n’y a pas de colonne «&#xa0;{name}&#xa0;» dans le fichier.</translation>
    </message>
    <message>
        <source>Its columns are: {choices}.</source>
        <translation>Ses colonnes sont&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>The fields are: {choices}.</source>
        <translation>Les champs sont&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Two columns stand for {field}.</source>
        <translation>Deux colonnes correspondent à {field}.</translation>
    </message>
    <message>
        <source>They are “{one}” and “{two}”. Nothing was imported.</source>
        <translation>Ce sont «&#xa0;{one}&#xa0;» et «&#xa0;{two}&#xa0;». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en une.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’import a été arrêté.</translation>
    </message>
    <message>
        <source>Somebody’s data was erased in the meantime.</source>
        <translation>Les données de quelqu’un ont été effacées entre-temps.</translation>
    </message>
    <message>
        <source>What was removed may name them, so nothing was brought back.</source>
        <translation>Ce qui a été supprimé peut citer cette personne&#xa0;: rien n’a été rétabli.</translation>
    </message>
    <message>
        <source>Write it anew where you still need it.</source>
        <translation>Saisissez-le de nouveau si vous en avez encore besoin.</translation>
    </message>
    <message>
        <source>Remove this playbook of your own</source>
        <translation>Supprimer ce scénario personnel</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le rétablir</translation>
    </message>
    <message>
        <source>Choose a circle to see its posts alone.</source>
        <translation>Choisissez un cercle pour ne voir que ses publications.</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}&#xa0;: {said}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait to be sent.</source>
        <translation>
            <numerusform>%n lettre attend d’être envoyée.</numerusform>
            <numerusform>%n lettres attendent d’être envoyées.</numerusform>
        </translation>
    </message>
</context>
</TS>
