/**
 * Parts of inner London that adverts name by a square, a station, a quarter, a well-known street or a national body's house, with the borough most of it lies in. Common knowledge,
 * not taken from any list; names that are everyday words ("Bank", "Borough") are left out.
 */
export const LONDON_NAMES: Readonly<Record<string, string>> = {
  Westminster:
    'Aldwych, Baker Street, Belgravia, Bond Street, Buckingham Palace Road, Cavendish Square, Charing Cross, Green Park, Harley Street, Lancaster Gate, Leicester Square, Maida Vale, Marble Arch, Marylebone, Mayfair, Oxford Circus, Oxford Street, Paddington, Piccadilly, Piccadilly Circus, Pimlico, Praed Street, Soho, St James’s Park, St John’s Wood, Trafalgar Square, Victoria, Whitehall, Wigmore Street, Wimpole Street',
  Camden:
    'Bloomsbury, Chancery Lane, Euston, Euston Road, Fitzrovia, Gower Street, Gray’s Inn Road, Great Ormond Street, Holborn, Kentish Town, King’s Cross, Mornington Crescent, Russell Square, Swiss Cottage, Tavistock and Portman, Tavistock Centre, Tavistock Place, Tavistock Square, Tottenham Court Road, Warren Street',
  'City of London':
    'Barbican, Blackfriars, Cannon Street, Fenchurch Street, Fleet Street, Liverpool Street, Ludgate Hill, Mansion House, Moorgate, St Paul’s',
  Islington: 'Angel, Archway, Clerkenwell, Farringdon, Old Street',
  Hackney: 'Haggerston, Hoxton, London Fields, Shoreditch',
  'Tower Hamlets': 'Canary Wharf, Docklands, Spitalfields, Tower Hill, Wapping, Whitechapel',
  Southwark:
    'Bankside, Borough High Street, Elephant and Castle, Elephant & Castle, Great Dover Street, London Bridge, Skipton House, Surrey Quays, Tooley Street',
  Lambeth: 'South Bank, Vauxhall, Waterloo',
  'Kensington and Chelsea':
    'Earl’s Court, Kensington, Knightsbridge, Ladbroke Grove, Sloane Square, South Kensington',
  'Hammersmith and Fulham': 'Shepherd’s Bush, White City',
  Wandsworth: 'Clapham Junction, Nine Elms',
  Greenwich: 'North Greenwich',
};
