// Terms that stand in capitals like names, an acronym behind them, and name no body.
import { lines } from './lines.ts';

/** Such terms, and acronyms of them that stand alone. */
export const terms: readonly string[] = lines(`
  nông thôn mới
  phòng cháy chữa cháy
  kinh tế - xã hội
  quốc phòng - an ninh
  an toàn giao thông
  biến đổi khí hậu
  chuyển đổi số
  công nghệ thông tin
  xuất khẩu lao động
  giải phóng mặt bằng
  ngân sách nhà nước
  vùng đặc quyền kinh tế
  KT-XH
  GD-ĐT
  GD&ĐT
  GDĐT
  KHCN
  KH&CN
  KH-CN
  QPAN
  QP-AN
  NTM
  PCCC
  CĐS
  TNGT
  ATGT
  ATTP
  VSATTP
  GPMB
  BĐKH
  CNTT
  XKLĐ
  NSNN
  CNXH
  ĐMST
  CNH
  HĐH
  BHYT
  CBCC
  CCVC
  TTHC
  TTATGT
  AN-QP
  ANTT
  VHTTDL
  THPT
  THCS
  GRDP
  COC
  DOC
  FDI
  ODA
  EEZ
  FTA
  GNI
  PPP
  ICT
  SDG
  SDGs
  MDGs
  ESG
  GHG
  NDC
  NDCs
  IUU
  AMR
  HPV
  HIV
  LNG
  LPG
  VAT
  SME
  SMEs
  MSME
  MSMEs
  TVET
  STEM
  AML
  CFT
  IED
  IEDs
  WMD
  UAV
  UAVs
  SIDS
  LDCs
  MPA
  MPAs
  EIA
  KPI
  KPIs
  GBV
  IDPs
  PPE
  CCTV
  GPS
  USD
  EUR
  IPO
  ATM
  ATMs
  QR
  NFT
  CO2
  PM2.5
  R&D
  CSR
  B2B
  MoU
  MoUs
  MOU
  MOUs
  TOR
  SOP
  SOPs
  sáng kiến vành đai và con đường
  chiến tranh lạnh
  con đường tơ lụa
  cách mạng tháng tám
`);

/** Letters before the names of ships. */
export const vessels: readonly string[] = lines(`
  MV
  MT
  HMS
  HMAS
  HMNZS
  HMCS
  USS
  USNS
  USCGC
  FV
  RV
  ROKS
  KRI
  RFNS
  BRP
  CCGS
  KN
  CSB
`);
