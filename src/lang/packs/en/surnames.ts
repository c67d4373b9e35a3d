// Words for trades, ranks, things and places that are surnames too: behind a name that is no word they go on with it. Source: the own list.
import { lines } from './lines.ts';

export const WORD_SURNAMES: readonly string[] = lines(`
  abbey abbot abbott acre alder angel apple archer ash ashes baker ball bank banks bar barber bark barker barley baron barrel bass bath bay
  beach beam bean bear beard beech bell bench berry best bird bishop black blacksmith blade blank bloom blue boat bold bolt bond bone book boon
  bow bower bowman brand bray bread brewer bridge bridges bright broad brook brooks brown buck bull burn bush butcher butler button
  cable cage camp cane cannon canon carpenter carter carver case cash castle chamber chamberlain chambers chance chancellor chandler chaplain
  chapman chase cherry church city clay clerk cliff close cloud coal coast coat cobb cock coffin cole collier commander constable cook cooper
  corn cotton count cove cox craft crane cream creek cross crow crown cruise cryer curry cutter dale dance dark dash day deacon dean dear deer
  dell dew diamond dike dock doctor dove down drake draper dream drew drinkwater driver drum drummer duke dyer eagle early earl east easter
  elder elms end england english falconer fall fallow farmer fast faulkner feather fell fellows fence fern ferry field fields fiddler finch fine
  fish fisher fletcher flint flood flower flowers fog foot ford foreman forest forester forge forth fountain fowler fox france freed freeman
  french friday friend frost fry fuller gale game garden gardener garland gate gates gentle gentry german gibbon glass glen glover goat gold
  golden goldsmith good goodman gore grand grant grass graves gray great greek green greenwood grey griffin grove groves guard gunn
  hall ham hammer hand hands harbour hardy hare harp harper hart hatch hatcher haven hawk hay hazard head heard heart heath hedge herd herring
  hide high hill hills hobby hog holland holly holt home hood hook hooker hooper hope horn horne house houses hunt hunter husband ireland
  island jester jewel jolly jordan joy joyner judge justice keeper kettle key keys kiln king kings kirk kitchen kite knight knights lake lakes
  lamb lane large lark law lawn lawless lea leaf lemon lima link lion little lock lodge london long lord love low lowe lush maidens major malta man
  manor march mark marks marsh marshall marshal mason masters may mayor mead meadows mercer mercy merchant merry miles mill miller mills miner
  minister minor monday money monk moody moon moor moore moss mount mountain mule music nail naylor new newman nice night noble noon norman north
  nunn nurse nutter oak oaks oakes olive orchard otter outlaw owl page painter pallet palmer paradise park parker parks parrish parson parsons
  partridge paris patch payne peace peach peak pear pearl peel penny pepper perry pickle pie pike pilgrim pine pink piper pitt place plain plank
  plant player plummer pole pollard pond pool poole pope porter post pot pots potter pound powder power powers preacher price pride priest
  prince prior proctor proud provost purse quarry queen rabbit rain ranger raven read reader redhead reed reeve reeves rich rider ring river
  rivers roach road robin rock rod roe roman rome rood roper rose round rowland royal rush rust ryder saddler sadler sage sailor saint sale salmon
  salt sand sands sargent saunders savage sawyer scales school scotland seal sergeant sermon service sexton shade sharp shearer shepherd sheriff
  shield ship shoemaker shore short shovel silver simple singer skinner slater sledge small smart smith snow soldier somers south spain
  spark spear speed spencer spicer spinner spring springs squire squires stable staff stag stamp star stark steel steele steward still stock
  stokes stone stoner storm stout strange stranger straw stream street strong summer summers sun sunday swan sweet sweeting swift sword tailor
  tanner tate taylor teller temple thatcher thorn thorne tiger tinker tiller tower towers town townsend travers trainer treadwell tree trim tripp
  trout true tucker turner twist tyler underwood upright usher vale valley vane vicar vine vintner virgin voice wade wagner wagon wainwright wake
  wales walker wall waller walls ward warden warder ware warner washer waterman waters watt way weaver webb webster weeks well wells west wharf
  wheat wheeler whistler white wild wilder will wind winder window wine wing winner winter winters wise wolf wood woodman woods woodward wool
  workman world worth wren wright yard york young younger
`).flatMap((line) => line.split(' '));
