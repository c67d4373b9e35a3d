// Verbs of French that tell of presence, openings and chairs together with the fixed words behind them.

/** The bare verbs. Columns: lemma ; sense ; finite ; infinitive ; gerund ; participle ; future ; conditional (see ../table.ts). */
export const lightVerbs: string = `
procéder ; - ; procède|procèdent|procédait|procédaient|procéda|procédèrent ; procéder ; procédant ; procédé ; procédera|procéderont ; procéderait|procéderaient
donner ; - ; donne|donnent|donnait|donnaient|donna|donnèrent ; donner ; donnant ; donné|donnée|donnés|données ; donnera|donneront ; donnerait|donneraient
assurer ; - ; assure|assurent|assurait|assuraient|assura|assurèrent ; assurer ; assurant ; assuré|assurée|assurés|assurées ; assurera|assureront ; assurerait|assureraient
diriger ; - ; dirige|dirigent|dirigeait|dirigeaient|dirigea|dirigèrent ; diriger ; dirigeant ; dirigé|dirigée|dirigés|dirigées ; dirigera|dirigeront ; dirigerait|dirigeraient
effectuer ; - ; effectue|effectuent|effectuait|effectuaient|effectua|effectuèrent ; effectuer ; effectuant ; effectué|effectuée|effectués|effectuées ; effectuera|effectueront ; effectuerait|effectueraient
partager ; - ; partage|partagent|partageait|partageaient|partagea|partagèrent ; partager ; partageant ; partagé|partagée|partagés|partagées ; partagera|partageront ; partagerait|partageraient
modérer ; - ; modère|modèrent|modérait|modéraient|modéra|modérèrent ; modérer ; modérant ; modéré|modérée|modérés|modérées ; modérera|modéreront ; modérerait|modéreraient
animer ; - ; anime|animent|animait|animaient|anima|animèrent ; animer ; animant ; animé|animée|animés|animées ; animera|animeront ; animerait|animeraient
occuper ; - ; occupe|occupent|occupait|occupaient|occupa|occupèrent ; occuper ; occupant ; occupé|occupée|occupés|occupées ; occupera|occuperont ; occuperait|occuperaient
conduire ; - ; conduit|conduisent|conduisait|conduisaient|conduisit|conduisirent ; conduire ; conduisant ; conduit|conduite ; conduira|conduiront ; conduirait|conduiraient
prendre ; - ; prend|prennent|prenait|prenaient|prit|prirent ; prendre ; prenant ; pris|prise ; prendra|prendront ; prendrait|prendraient
suivre ; - ; suit|suivent|suivait|suivaient|suivit|suivirent ; suivre ; suivant ; suivi|suivie ; suivra|suivront ; suivrait|suivraient
avoir ; - ; a|ont|avait|avaient|eut|eurent ; avoir ; ayant ; eu ; aura|auront ; aurait|auraient
tenir ; - ; tient|tiennent|tenait|tenaient|tint|tinrent ; tenir ; tenant ; tenu ; tiendra|tiendront ; tiendrait|tiendraient
faire ; - ; fait|font|faisait|faisaient|fit|firent ; faire ; faisant ; fait ; fera|feront ; ferait|feraient
figurer ; - ; figure|figurent|figurait|figuraient|figura|figurèrent ; figurer ; figurant ; figuré ; figurera|figureront ; figurerait|figureraient
compter ; - ; compte|comptent|comptait|comptaient ; compter ; comptant ; compté ; comptera|compteront ; compterait|compteraient
se succéder ; - ; se succèdent|se succédaient|se succédèrent|se sont succédé|s'étaient succédé|se sont succédés|se sont succédées ; se succéder ; se succédant ;  ; se succéderont ; se succéderaient
se relayer ; - ; se relaient|se relayaient|se relayèrent|se sont relayés|se sont relayées|s'étaient relayés|s'étaient relayées ; se relayer ; se relayant ;  ; se relaieront|se relayeront ; se relaieraient
exposer ; - ; expose|exposent|exposait|exposaient|exposa|exposèrent ; exposer ; exposant ; exposé|exposée|exposés|exposées ; exposera|exposeront ; exposerait|exposeraient
être ; - ; est|sont|était|étaient|fut|furent ; être ; étant ; été ; sera|seront ; serait|seraient
présenter ; - ; présente|présentent|présentait|présentaient|présenta|présentèrent ; présenter ; présentant ; présenté|présentée|présentés|présentées ; présentera|présenteront ; présenterait|présenteraient
présider ; - ; préside|président|présidait|présidaient|présida|présidèrent ; présider ; présidant ; présidé|présidée|présidés|présidées ; présidera|présideront ; présiderait|présideraient
prononcer ; - ; prononce|prononcent|prononçait|prononçaient|prononça|prononcèrent ; prononcer ; prononçant ; prononcé ; prononcera|prononceront ; prononcerait|prononceraient
rendre ; - ; rend|rendent|rendait|rendaient|rendit|rendirent ; rendre ; rendant ; rendu ; rendra|rendront ; rendrait|rendraient
`;

/** What stands behind them: verb ; sense ; words. */
export const composed: string = `
procéder ; open ; à l'ouverture de|à l'ouverture du|à l'ouverture d'|à l'ouverture des|à l'ouverture officielle de|à l'ouverture officielle du|à l'ouverture officielle d'|à l'ouverture officielle des|à l'ouverture solennelle de|à l'ouverture solennelle du|à l'ouverture solennelle d'|à l'ouverture solennelle des|au lancement de|au lancement du|au lancement d'|au lancement des|au lancement officiel de|au lancement officiel du|au lancement officiel d'|au lancement officiel des|à la clôture de|à la clôture du|à la clôture d'|à la clôture des|à l'inauguration de|à l'inauguration du|à l'inauguration d'|à l'inauguration des
procéder ; sign ; à la signature de|à la signature du|à la signature d'|à la signature des|à la signature officielle de|à la signature officielle du|à la signature officielle d'|à la signature officielle des|au paraphe de|au paraphe du|au paraphe d'|au paraphe des
donner ; open ; le coup d'envoi de|le coup d'envoi du|le coup d'envoi d'|le coup d'envoi des|le coup d'envoi officiel de|le coup d'envoi officiel du|le coup d'envoi officiel d'|le coup d'envoi officiel des|le top départ de|le top départ du|le top départ d'|le top départ des
présider ; chair ; les travaux de|les travaux du|les travaux d'|les travaux des|aux travaux de|aux travaux du|aux travaux d'|aux travaux des|à l'ouverture de|à l'ouverture du|à l'ouverture d'|à l'ouverture des|l'ouverture de|l'ouverture du|l'ouverture d'|l'ouverture des|la clôture de|la clôture du|la clôture d'|la clôture des|les débats de|les débats du|les débats d'|les débats des
diriger ; chair ; les travaux de|les travaux du|les travaux d'|les travaux des|les débats de|les débats du|les débats d'|les débats des|les discussions de|les discussions du|les discussions d'|les discussions des
conduire ; chair ; les travaux de|les travaux du|les travaux d'|les travaux des|les débats de|les débats du|les débats d'|les débats des|les discussions de|les discussions du|les discussions d'|les discussions des
modérer ; chair ; les débats de|les débats du|les débats d'|les débats des|les échanges de|les échanges du|les échanges d'|les échanges des|les discussions de|les discussions du|les discussions d'|les discussions des|les travaux de|les travaux du|les travaux d'|les travaux des
animer ; chair ; les débats de|les débats du|les débats d'|les débats des|les échanges de|les échanges du|les échanges d'|les échanges des|les travaux de|les travaux du|les travaux d'|les travaux des
assurer ; chair ; la présidence de|la présidence du|la présidence d'|la présidence des|la modération de|la modération du|la modération d'|la modération des|la facilitation de|la facilitation du|la facilitation d'|la facilitation des|l'animation de|l'animation du|l'animation d'|l'animation des
modérer ; chair ; les débats|les échanges|les discussions|les travaux
animer ; chair ; les débats|les échanges|les travaux
diriger ; chair ; les travaux|les débats
conduire ; chair ; les travaux|les débats
présider ; chair ; les travaux|les débats
suivre ; attend ; les travaux|les débats|les échanges|les discussions|la cérémonie|la séance|les travaux de|les travaux du|les travaux d'|les travaux des|les débats de|les débats du|les débats d'|les débats des
effectuer ; attend ; le déplacement|le voyage
être ; attend ; de la partie|au rendez-vous|de la fête|parmi les participants|parmi les participantes|parmi les invités|parmi les panélistes|parmi les orateurs|parmi les intervenants|parmi les convives|parmi les exposants|parmi les présents|parmi les personnalités présentes|au nombre des invités|au nombre des participants|au nombre des intervenants|au nombre des orateurs|au nombre des convives|du nombre des invités|dans l'assistance|dans la salle|dans le public|au premier rang
figurer ; attend ; parmi les participants|parmi les participantes|parmi les invités|parmi les invitées|parmi les orateurs|parmi les intervenants|parmi les panélistes|parmi les convives|parmi les exposants|parmi les présents|parmi les personnalités présentes|parmi les officiels présents|au nombre des participants|au nombre des invités|au nombre des intervenants|au nombre des orateurs|dans l'assistance|au premier rang
compter ; attend ; parmi les participants|parmi les participantes|parmi les invités|parmi les invitées|parmi les orateurs|parmi les intervenants|parmi les panélistes|parmi les convives|parmi les personnalités présentes|au nombre des participants|au nombre des invités
se succéder ; speak ; à la tribune|au micro|au pupitre|devant le micro|à la barre|au podium|derrière le pupitre
se relayer ; speak ; à la tribune|au micro|au pupitre|devant le micro|au podium
exposer ; speak ; leurs travaux|ses travaux|leurs recherches|ses recherches|leurs vues|leurs expériences|leurs positions
faire ; attend ; partie des participants|partie des invités|partie des panélistes|partie de l'assistance
faire ; speak ; le discours d'ouverture|l'allocution d'ouverture|un plaidoyer|une présentation remarquée|une brève intervention
prononcer ; speak ; une allocution de bienvenue|l'allocution de bienvenue|le discours de bienvenue|le mot d'ouverture|le mot de clôture|l'allocution de clôture|la conférence inaugurale|la leçon inaugurale|une brève allocution|un bref discours|quelques mots
présenter ; speak ; des communications|des exposés|leurs travaux|leurs communications|leurs recherches|leurs expériences|son expérience|ses recherches|sa communication|leurs exposés|son exposé|les conclusions|les résultats|un état des lieux
`;
